/** Why a returning visitor is asked again. */
export interface ChangesMessages {
  /** The texts that say why a visitor is asked again. */
  readonly changes: {
    /** `{items}`: names of providers that are new on the list. */
    readonly new: string
    /** `{items}`: what is kept longer than before. */
    readonly longer: string
    /** `{items}`: what is kept now and wasn't before. */
    readonly more: string
    /** One of those items. `{name}` of the cookie, or of the provider if it could be several cookies; `{lifetime}`. */
    readonly item: string
  }
}
