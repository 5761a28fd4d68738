import { isText } from '../../effects/is-text.ts'
import type { Tag } from '../../effects/tag.ts'

type Needs = NonNullable<Tag['needs']>
type Unchecked = Readonly<Record<string, unknown>>

/** The options of a tag. JavaScript code may call a tag without any: it then lacks each of them, and reports that. */
export const given = <Options extends object>(options: Options): Options => Object(options) as Options

const those = (options: Unchecked, keep: (value: unknown) => boolean): Needs =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => keep(value))) as Needs

/** Optional values. If one is given, it must be usable: an empty one comes from an unset variable. */
export const ifGiven = (options: Unchecked): Needs => those(options, (value) => value !== undefined)

/**
 * Ids of the visitor. There may be none, and JavaScript code may pass a number. Any other value that isn't text would
 * merge all visitors into one person. A person isn't part of what identifies a tag, so only wrong values are returned.
 */
export const whoever = (ids: Unchecked): Needs =>
  those(ids, (id) => Boolean(id) && typeof id !== 'number' && !isText(id))

/** One of the vendor's known values: for any other, we don't know the address. */
export const oneOf = <Known extends string>(value: Known, known: readonly Known[]): Needs[string] =>
  known.includes(value) ? value : { wrong: value }

/** A whole number, or its digits as text. */
export const digits = (value: unknown): Needs[string] =>
  /^\d+$/.test(String(value)) ? String(value) : { wrong: value }

/** Checks for a function without keeping it. */
export const callable = (value: unknown): Needs[string] =>
  typeof value === 'function' ? 'given' : { wrong: value }

/** For options that go beyond a grant: `'false'` comes from a variable and is not a yes. */
export const isTrue = (value: unknown): boolean => value === true
