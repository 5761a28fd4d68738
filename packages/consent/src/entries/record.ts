export { encodeRecord, type RecordContent } from '../record/encode.ts'
export { type ConsentRecord, decodeRecord, type WholeAnswer } from '../record/decode.ts'
