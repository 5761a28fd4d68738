export { checkConsentSurface } from './check-consent-surface.ts'
export type { CheckOptions, Finding, RuleName, Source, Target } from './types.ts'
