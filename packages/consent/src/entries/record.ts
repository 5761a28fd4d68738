export { encodeRecord, type RecordContent } from '../encode-record.ts'
export { type ConsentRecord, decodeRecord, type WholeAnswer } from '../record.ts'
