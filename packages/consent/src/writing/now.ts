import * as inFull from './in-full.ts'

type Writing = typeof inFull

/** On a server, and in tests, nothing is gained by waiting. `later.ts` is what a browser's bundle gets. */
export const getWriting = (): Writing | undefined => inFull

export const loadWriting = (): Promise<Writing> => Promise.resolve(inFull)

export const provideWriting = (_writing: Writing): void => undefined
