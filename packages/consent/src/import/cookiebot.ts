import type { GrantId } from '@askfirst/catalog'
import { type ChoiceSource, type ForeignChoice, readEach } from './foreign-choice.ts'

type CookiebotCategory = 'preferences' | 'statistics' | 'marketing'

/** The options of `fromCookiebot()`. */
export interface CookiebotOptions {
  /**
   * What a refusal of each Cookiebot category refuses.
   * @default { preferences: ['functional'], statistics: ['performance'], marketing: ['targeting'] }
   */
  readonly categories?: Readonly<Partial<Record<CookiebotCategory, readonly GrantId[]>>>
  /**
   * Exactly what visitors were shown in each Cookiebot category.
   * @default {}: no grant is taken over
   */
  readonly shown?: Readonly<Partial<Record<CookiebotCategory, readonly GrantId[]>>>
}

const NAME = 'CookieConsent'
/** Names and values: text in single quotes, or a bare word. */
const OBJECT = /^\{(?:\s*\w+:(?:'[^']*'|[\w.-]*)(?:,|(?=\})))+\}$/
const FIELD = /(\w+):('[^']*'|[\w.-]*)/g

/**
 * Takes over choices made with Cookiebot, by category: it has no decisions for single vendors.
 *
 * Reads the cookie `CookieConsent`, which holds a JavaScript object literal, or `0` for "strictly necessary only", or
 * `-1` if nobody was asked. A yes whose `method` isn't `explicit` was only assumed, so it doesn't count.
 * @see https://www.cookiebot.com/en/developer/
 * @see https://github.com/CybotAS/CookiebotWP/blob/master/documentation/CookiebotAPI.md
 */
export function fromCookiebot({ categories, shown = {} }: CookiebotOptions = {}): ChoiceSource {
  const all = {
    preferences: ['functional'],
    statistics: ['performance'],
    marketing: ['targeting'],
    ...categories,
  }
  const read = (text: string): readonly ForeignChoice[] => {
    const value = decodeURIComponent(text)
    if (value === '-1') return []
    if (value === '0') return [{ at: NaN, categories: Object.keys(all).map((name) => [name, false]) }]
    if (!OBJECT.test(value)) throw new SyntaxError()
    const fields = new Map(Array.from(value.matchAll(FIELD), ([, name = '', field]) => [name, field]))
    return [
      {
        at: Number(fields.get('utc') ?? NaN),
        implied: fields.get('method') !== "'explicit'",
        categories: Object.keys(all).map((name) => {
          const answer = fields.get(name)
          return [name, answer === 'true' || (answer === 'false' ? false : undefined)]
        }),
      },
    ]
  }
  return { categories: all, shown, names: [NAME], read: (stored) => readEach(stored.cookies(NAME), read) }
}
