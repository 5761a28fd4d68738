/** Warns a developer. The words come when they are needed: no visitor's first load carries them. */
export function warnOfDomain(domain: string): void {
  import('./warnings.ts').then(
    ({ domainRefused }) => console.warn(domainRefused(domain).message),
    () => undefined,
  )
}
