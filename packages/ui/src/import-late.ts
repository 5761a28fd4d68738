export type Late = typeof import('./late.ts')

/** Once it has arrived. A click can then show what is in it in the same frame. */
export let late: Late | undefined

/** Several calls fetch once, because the module system caches. */
export const importLate = (): Promise<Late> => import('./late.ts').then((loaded) => (late = loaded))
