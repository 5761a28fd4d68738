import { type ChoiceSource, type ImportMapping, parseJson, readEach } from './foreign-choice.ts'

/** The options of `fromKlaro()`. */
export interface KlaroOptions {
  /** Klaro's services, by their `name` -> the same vendors here. */
  readonly services: NonNullable<ImportMapping['vendors']>
  /**
   * Klaro's `storageName`, or `cookieName` in older versions.
   * @default 'klaro'
   */
  readonly name?: string
  /**
   * For how many days Klaro kept its cookie: its `cookieExpiresAfterDays`, 120 unless you set it. Klaro stores no date.
   * With this number, a grant counts as that old, because no cookie is older. It says nothing about local storage,
   * which keeps items forever.
   * @default no number, and so no grants
   */
  readonly keptDays?: number
}

const DAY = 86_400_000

/**
 * Takes over choices made with Klaro, vendor by vendor.
 *
 * Reads the cookie or the local storage item `klaro`: JSON of one boolean for each service, URI-encoded since 0.5.
 * @see https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js
 * @see https://klaro.org/docs/integration/annotated-configuration
 */
export function fromKlaro({ services, name = 'klaro', keptDays = NaN }: KlaroOptions): ChoiceSource {
  const readAt = (at: number) => (text: string) => [{ at, vendors: Object.entries(parseJson(text)) }]
  return {
    vendors: services,
    names: [name],
    read: (stored, now) => [
      ...readEach(stored.cookies(name), readAt(now - keptDays * DAY)),
      ...readEach(stored.items(name), readAt(NaN)),
    ],
  }
}
