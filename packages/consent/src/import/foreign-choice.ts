import type { GrantId } from '@askfirst/catalog'

/** The raw texts that a browser stores under a name. */
export interface StoredTexts {
  /** The values of all cookies of that name. May throw. */
  readonly cookies: (name: string) => readonly string[]
  /** The item of local storage with this key: one text, or none. */
  readonly items: (key: string) => readonly string[]
}

/** `true`: granted. `false`: refused. Anything else: neither. */
export type ForeignAnswers = readonly (readonly [theirs: string, answer: unknown])[]

/** A choice made with another tool, in that tool's terms. */
export interface ForeignChoice {
  /** When it was made, in milliseconds since 1970-01-01 UTC. `NaN`: the tool doesn't say. */
  readonly at: number
  /**
   * No yes in it counts: it was only assumed, or the tool would ask again.
   * @default false
   */
  readonly implied?: boolean
  /** The answers about its categories. */
  readonly categories?: ForeignAnswers
  /** The answers about single vendors. */
  readonly vendors?: ForeignAnswers
}

/** What the other tool's names mean, as ids of the catalog: categories and vendors. */
export interface ImportMapping {
  /**
   * Their category -> what its refusal refuses here: categories with all their vendors, or single vendors. `[]`: it has
   * no counterpart.
   */
  readonly categories?: Readonly<Record<string, readonly GrantId[]>>
  /**
   * Their category -> exactly what visitors were shown in it at the time: vendors, and a category for the site's own
   * use in it. A grant of their category grants only these.
   * @default {}: no grant of a category is taken over
   */
  readonly shown?: Readonly<Record<string, readonly GrantId[]>>
  /**
   * Their name of a single vendor -> the same vendor here, for grants and refusals. `[]`: it has no counterpart.
   * @default {}
   */
  readonly vendors?: Readonly<Record<string, readonly GrantId[]>>
}

export type Mapping = Readonly<Record<string, readonly string[]>>

/** Where another tool stores its choice, how to read it, and what it means. */
export interface ChoiceSource extends Readonly<Partial<Record<keyof ImportMapping, Mapping>>> {
  /** The names of its cookies and of its local storage keys. */
  readonly names: readonly string[]
  /**
   * Empty: no choice was found. `null` in the list: a text that can't be read, and may have been a refusal.
   * @param now in milliseconds since 1970-01-01 UTC
   */
  readonly read: (stored: StoredTexts, now: number) => readonly (ForeignChoice | null)[]
}

/** No tool writes longer texts. */
const MAX_LENGTH = 50_000

/** Reads each text. If the reader throws, the text counts as unreadable. */
export const readEach = (
  texts: readonly string[],
  read: (text: string) => readonly ForeignChoice[],
): readonly (ForeignChoice | null)[] =>
  texts.flatMap((text): readonly (ForeignChoice | null)[] => {
    try {
      return text.length > MAX_LENGTH ? [null] : read(text)
    } catch {
      return [null]
    }
  })

/** Has no prototype, so that only written fields are found. Empty if the value is no object. */
export const fieldsOf = <T = unknown>(
  value: Readonly<Record<string, T>> | undefined | T,
): Readonly<Record<string, T>> => Object.assign(Object.create(null), value) as Record<string, T>

/** JSON, plain or URI-encoded: the tools have written both at different times. */
export function parseJson(text: string): Readonly<Record<string, unknown>> {
  const json = text.startsWith('{') ? text : decodeURIComponent(text)
  if (!json.startsWith('{')) throw new SyntaxError()
  return fieldsOf(JSON.parse(json))
}

/** `1` and `0` as booleans. `undefined` for anything else. */
export const parseBit = (bit: string | undefined): boolean | undefined =>
  bit === '1' ? true : bit === '0' ? false : undefined

/** Cuts at the first separator. Without one, the whole text is the name. */
export function cut(text: string, separator: string): [name: string, value: string] {
  const at = text.indexOf(separator)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + separator.length)]
}

/** A date as text -> milliseconds. `NaN` if it is none. */
export const parseDate = (date: unknown): number => (typeof date === 'string' ? Date.parse(date) : NaN)
