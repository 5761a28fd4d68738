/** The texts for links to a provider's own pages. */
export interface LinkMessages {
  readonly privacyLink: string
  readonly optOut: Readonly<Record<'opt-out-page' | 'privacy-policy' | 'browser-settings', string>>
  /** `{action}` `{name}`: the accessible name of a link or toggle. */
  readonly named: string
  /** Marks what no source confirms. `{value}` */
  readonly unconfirmed: string
}
