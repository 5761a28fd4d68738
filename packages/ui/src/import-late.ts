export type Late = typeof import('./late.ts')

/** Several calls fetch once, because the module system caches. */
export const importLate = (): Promise<Late> => import('./late.ts')
