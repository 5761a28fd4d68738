import { sign, type WholeAnswer } from '../src/record/decode.ts'

/** The short form of a record, as `headScript()` writes it. */
export function encodeWholeAnswer(day: number, fingerprint: string, whole: WholeAnswer): string {
  return sign('2', day.toString(36), fingerprint, whole, '', '')
}
