import type { GrantId } from '@askfirst/catalog'
import {
  type ChoiceSource,
  fieldsOf,
  type ForeignChoice,
  type ImportMapping,
  parseDate,
  parseJson,
  readEach,
} from './foreign-choice.ts'

/** The options of `fromOrestbida()`. */
export interface OrestbidaOptions {
  /** Your categories in that tool -> what a refusal of each refuses here. */
  readonly categories: NonNullable<ImportMapping['categories']>
  /**
   * Exactly what visitors were shown in each of these categories.
   * @default {}: no grant of a category is taken over
   */
  readonly shown?: NonNullable<ImportMapping['shown']>
  /**
   * The services of each of these categories (version 3) -> the same vendors here.
   * @default {}
   */
  readonly services?: Readonly<Record<string, Readonly<Record<string, readonly GrantId[]>>>>
  /**
   * The `revision` of your configuration. A yes to another revision doesn't count: the tool would ask again.
   * @default 0
   */
  readonly revision?: number
  /**
   * The name of the cookie or local storage item: `cookie.name` in version 3, `cookie_name` in version 2.
   * @default 'cc_cookie'
   */
  readonly name?: string
}

/** Service names are unique only within their category. */
const serviceName = (category: string, service: string): string => `${category}/${service}`

/**
 * Takes over choices made with CookieConsent by Orest Bida (`vanilla-cookieconsent`), versions 1 to 3.
 *
 * Reads the cookie `cc_cookie`, or the local storage item of that name: JSON with the accepted categories (`level` in
 * version 1) and, since version 3, the accepted services of each category. Everything else was refused. Dates exist
 * since 2.8, so an older choice keeps its refusals only.
 * @see https://github.com/orestbida/cookieconsent/blob/master/src/utils/cookies.js
 * @see https://cookieconsent.orestbida.com/reference/configuration-reference.html
 */
export function fromOrestbida({
  categories,
  shown = {},
  services = {},
  revision = 0,
  name = 'cc_cookie',
}: OrestbidaOptions): ChoiceSource {
  const read = (text: string): readonly ForeignChoice[] => {
    const value = parseJson(text)
    const accepted: unknown = value['categories'] ?? value['level']
    if (!Array.isArray(accepted)) throw new SyntaxError()
    const offered = fieldsOf(value['services'])
    const known = [categories, shown, offered].flatMap((map) => Object.keys(map))
    return [
      {
        at: parseDate(
          value['lastConsentTimestamp'] ??
            value['consentTimestamp'] ??
            value['last_consent_update'] ??
            value['consent_date'],
        ),
        implied: (value['revision'] ?? 0) !== revision,
        // A category is accepted as soon as one of its services is, so it says nothing about the others.
        categories: known.map((category) => {
          const { [category]: list = [] } = offered
          const isEmpty = Array.isArray(list) && list.length === 0
          return [category, accepted.includes(category) && (isEmpty || undefined)]
        }),
        vendors: Object.entries(offered).flatMap(([category, list]) =>
          Object.keys(fieldsOf(fieldsOf(services)[category])).map((service): [string, unknown] => [
            serviceName(category, service),
            Array.isArray(list) ? list.includes(service) : undefined,
          ]),
        ),
      },
    ]
  }
  return {
    categories,
    shown,
    vendors: Object.fromEntries(
      Object.entries(services).flatMap(([category, names]) =>
        Object.entries(names).map(([service, ids]) => [serviceName(category, service), ids]),
      ),
    ),
    names: [name],
    read: ({ cookies, items }) => readEach([...cookies(name), ...items(name)], read),
  }
}
