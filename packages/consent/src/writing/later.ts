type Writing = typeof import('./in-full.ts')

let loaded: Writing | undefined

/** What writes a choice in full, once it is there: most pages are seen by visitors who have chosen, and never need it. */
export const getWriting = (): Writing | undefined => loaded

export const loadWriting = (): Promise<Writing> =>
  import('./in-full.ts').then((writing) => (loaded = writing))

/** For stores of tests, which wait for nothing in a browser either. */
export const provideWriting = (writing: Writing): void => {
  loaded = writing
}
