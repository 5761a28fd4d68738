/** Asking twice fetches once: the module system remembers. */
export const importLate = (): Promise<typeof import('./late.ts')> => import('./late.ts')
