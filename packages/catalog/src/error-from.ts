import { AskfirstError } from './askfirst-error.ts'

/** What happened, why it matters, and how to fix it. */
export type Words = readonly [happened: string, reason: string, mend: string]

/** The words of each code, which its facts complete. */
type Texts = Readonly<Record<string, (...facts: never[]) => Words>>

/**
 * Creates an error with its words, or, without texts, with the first of its facts alone.
 * @param texts `undefined` in production, so that bundlers leave the words out
 */
export function errorFrom<T extends Texts, C extends keyof T & string>(
  texts: T | undefined,
  code: C,
  facts: Parameters<T[C]>,
): AskfirstError {
  if (texts) return new AskfirstError(code, ...texts[code]!(...facts))
  const [subject = ''] = facts as readonly unknown[]
  return new AskfirstError(code, String(subject))
}
