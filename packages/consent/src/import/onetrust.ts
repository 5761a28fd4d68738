import {
  type ChoiceSource,
  cut,
  type ForeignAnswers,
  type ForeignChoice,
  type ImportMapping,
  parseBit,
  readEach,
} from './foreign-choice.ts'

/** The options of `fromOneTrust()`. */
export interface OneTrustOptions extends ImportMapping {
  /**
   * OneTrust's groups -> what a refusal of each refuses. Your entries are added to the four.
   * @default { C0002: ['performance'], C0003: ['functional'], C0004: ['targeting'], C0005: ['targeting'] }
   */
  readonly categories?: NonNullable<ImportMapping['categories']>
  /**
   * OneTrust's hosts (`H1`) and general vendors (`V1`) -> the same vendors here.
   * @default {}
   */
  readonly vendors?: NonNullable<ImportMapping['vendors']>
}

const CHOICE = 'OptanonConsent'
const CLOSED = 'OptanonAlertBoxClosed'

/** `C0001:1,C0002:0,` */
const parseList = (list: string | null): ForeignAnswers =>
  (list ?? '')
    .split(',')
    .filter(Boolean)
    .map((pair) => {
      const [name, bit] = cut(pair, ':')
      return [name, parseBit(bit)]
    })

/**
 * Takes over choices made with OneTrust: for groups and, if the site offered it, for single hosts and vendors.
 *
 * Reads two cookies. `OptanonConsent` is a query string: `groups`, `hosts` and `genVendors` are lists of names with
 * `:1` or `:0`. It exists before a visitor chooses, and its `datestamp` is the day of the last page. So the day comes
 * from `OptanonAlertBoxClosed`, written when the banner was closed. Without that cookie or an `interactionCount`, there
 * was no choice. `AwaitingReconsent=true` means that OneTrust would ask again.
 * @see https://my.onetrust.com/articles/en_US/Knowledge/UUID-2dc719a8-4be5-8d16-1dc8-c7b4147b88e0
 * @see https://www.npmjs.com/package/@commercetools-frontend/cookie-consent
 */
export function fromOneTrust({ categories, shown = {}, vendors = {} }: OneTrustOptions = {}): ChoiceSource {
  return {
    categories: {
      C0002: ['performance'],
      C0003: ['functional'],
      C0004: ['targeting'],
      C0005: ['targeting'],
      ...categories,
    },
    shown,
    vendors,
    names: [CHOICE, CLOSED],
    read: (stored) => {
      const closed = stored.cookies(CLOSED)
      // If there are several, the oldest: a grant must not seem younger than it is.
      const at = Math.min(...closed.map((text) => Date.parse(text.replaceAll('%3A', ':'))))
      const read = (text: string): readonly ForeignChoice[] => {
        const fields = new URLSearchParams(text)
        if (!fields.has('groups')) throw new SyntaxError()
        if (closed.length === 0 && !(Number(fields.get('interactionCount')) > 0)) return []
        return [
          {
            at,
            implied: fields.get('AwaitingReconsent') === 'true',
            categories: parseList(fields.get('groups')),
            vendors: [...parseList(fields.get('hosts')), ...parseList(fields.get('genVendors'))],
          },
        ]
      }
      return readEach(stored.cookies(CHOICE), read)
    },
  }
}
