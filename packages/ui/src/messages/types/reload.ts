import type { Plural } from './plural.ts'

/** The texts of the notice that only a reload stops a provider. */
export interface ReloadMessages {
  /** The texts of the notice about a reload. */
  readonly reload: {
    /** `{names}` and `{count}` of the providers. */
    readonly text: Plural
    /** Ends a long list of names. `{count}` of the others. */
    readonly more: Plural
    readonly now: string
    readonly later: string
  }
}
