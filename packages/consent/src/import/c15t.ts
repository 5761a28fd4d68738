import {
  type ChoiceSource,
  cut,
  fieldsOf,
  type ForeignAnswers,
  type ForeignChoice,
  type ImportMapping,
  parseBit,
  parseJson,
  readEach,
} from './foreign-choice.ts'

/** The options of `fromC15t()`. */
export interface C15tOptions extends ImportMapping {
  /**
   * What a refusal of each c15t category refuses. Your entries are added to the four.
   * @default { functionality: ['functional'], experience: ['functional'], measurement: ['performance'], marketing: ['targeting'] }
   */
  readonly categories?: NonNullable<ImportMapping['categories']>
  /**
   * c15t's `storageKey`.
   * @default 'c15t'
   */
  readonly name?: string
}

/** The name before version 1.8, in local storage only. */
const OLD_NAME = 'privacy-consent-storage'
const CODES: Readonly<Record<string, string>> = {
  fn: 'functionality',
  ex: 'experience',
  me: 'measurement',
  mk: 'marketing',
}
/** Vendors that a site added to those of IAB. */
const CUSTOM = 'iabCustomVendorConsents'

const entriesOf = (value: unknown): [string, unknown][] => Object.entries(fieldsOf(value))

/** The versions write milliseconds, but some of their examples have seconds. */
const parseTime = (time: unknown): number => {
  const number = Number(time ?? NaN)
  return number < 1e11 ? number * 1000 : number
}

/** `c.necessary:1,c.marketing:1,i.t:1756857600000`: refused categories are mostly left out. */
function readVersion2(text: string): readonly ForeignChoice[] {
  const fields = text.split(',').map((pair) => cut(pair, ':'))
  const named = (prefix: string): [string, boolean | undefined][] =>
    fields
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, bit]) => [key.slice(prefix.length), parseBit(bit)])
  const given = named('c.')
  if (given.length === 0) throw new SyntaxError()
  const missing = Object.values(CODES).filter((name) => !given.some(([key]) => key === name))
  return [
    {
      at: parseTime(fields.find(([key]) => key === 'i.t')?.[1]),
      categories: [...given, ...missing.map((name): [string, boolean] => [name, false])],
      vendors: named(`${CUSTOM}.`),
    },
  ]
}

/** Version 3 stores when each category was decided, but not when each vendor was. */
const withVendors = (
  choices: readonly ForeignChoice[],
  vendors: ForeignAnswers,
): readonly ForeignChoice[] => [...choices, { at: Math.min(...choices.map(({ at }) => at)), vendors }]

/** `v=3&sid=…&b=…&mk=1.1756857600000.0&icv=1.some-vendor` */
function readVersion3(text: string): readonly ForeignChoice[] {
  const fields = text.split('&').map((field) => cut(field, '='))
  if (fields[0]?.[1] !== '3') throw new SyntaxError()
  const custom = fields.find(([key]) => key === 'icv')?.[1].split('|') ?? []
  return withVendors(
    fields
      .filter(([code]) => Object.hasOwn(CODES, code))
      .map(([code, value]) => {
        const [bit, time] = value.split('.')
        return { at: parseTime(time), categories: [[CODES[code]!, parseBit(bit)]] }
      }),
    custom.map((entry) => [decodeURIComponent(entry.slice(2)), parseBit(entry[0])]),
  )
}

/** The same in JSON, and older versions that were always JSON. */
function readJson(text: string): readonly ForeignChoice[] {
  const { version, categories, consents, consentInfo, iab, [CUSTOM]: custom } = parseJson(text)
  if (version === undefined) {
    const at = parseTime(fieldsOf(consentInfo)['time'])
    return [{ at, categories: entriesOf(consents), vendors: entriesOf(custom) }]
  }
  if (version !== 3) throw new SyntaxError()
  return withVendors(
    entriesOf(categories).map(([name, decision]) => {
      const { confirmedAt, value } = fieldsOf(decision)
      return { at: parseTime(confirmedAt), categories: [[name, value]] }
    }),
    entriesOf(fieldsOf(iab)['customVendorConsents']),
  )
}

function readChoice(raw: string): readonly ForeignChoice[] {
  const text = /^v=|[:{]/.test(raw) ? raw : decodeURIComponent(raw)
  const read = text.startsWith('{') ? readJson : text.startsWith('v=') ? readVersion3 : readVersion2
  return read(text)
}

/** The vendors that version 3 blocks: `v=1&t=1756857600000&d=some-vendor|other`, or JSON. */
function readDenied(text: string): readonly ForeignChoice[] {
  const compact = new Map(text.split('&').map((field) => cut(field, '=')))
  const { version, confirmedAt, denied } = text.startsWith('{')
    ? parseJson(text)
    : {
        version: Number(compact.get('v')),
        confirmedAt: compact.get('t'),
        denied: compact.get('d')?.split('|'),
      }
  if (version !== 1) throw new SyntaxError()
  return [{ at: parseTime(confirmedAt), vendors: entriesOf(denied).map(([, name]) => [String(name), false]) }]
}

/**
 * Takes over choices made with c15t, versions 1 to 3: by category, plus the single vendors that version 3 blocks or
 * that a site added to those of IAB.
 *
 * Reads the cookie `c15t`. If there is none, reads the local storage item of that name or of its older name, and
 * `c15t-vendors` beside it. The cookie is compact text and the item is JSON; both changed with version 3.
 * @see https://github.com/c15t/c15t/blob/main/packages/core/src/libs/cookie/storage.ts
 * @see https://github.com/c15t/c15t/blob/main/packages/core/src/modules/persistence/writer/encode.ts
 */
export function fromC15t({
  categories,
  shown = {},
  vendors = {},
  name = 'c15t',
}: C15tOptions = {}): ChoiceSource {
  const deniedName = `${name}-vendors`
  return {
    categories: {
      functionality: ['functional'],
      experience: ['functional'],
      measurement: ['performance'],
      marketing: ['targeting'],
      ...categories,
    },
    shown,
    vendors,
    names: [name, deniedName, OLD_NAME],
    read: ({ cookies, items }) => {
      // c15t does the same: other subdomains may have changed the cookie since.
      const textsOf = (...names: readonly [string, ...string[]]): readonly string[] =>
        [cookies(names[0]), ...names.map(items)].find((texts) => texts.length > 0) ?? []
      return [...readEach(textsOf(name, OLD_NAME), readChoice), ...readEach(textsOf(deniedName), readDenied)]
    },
  }
}
