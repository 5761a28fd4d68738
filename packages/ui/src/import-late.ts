/** Several calls fetch once, because the module system caches. */
export const importLate = (): Promise<typeof import('./late.ts')> => import('./late.ts')
