import { isText } from '../../effects/is-text.ts'
import type { Tag } from '../../effects/tag.ts'

type Needs = NonNullable<Tag['needs']>
type Unchecked = Readonly<Record<string, unknown>>

/** The options of a tag. From JavaScript a tag can be called with none at all: it then lacks each of them, and says so. */
export const given = <Options extends object>(options: Options): Options => Object(options) as Options

const those = (options: Unchecked, keep: (value: unknown) => boolean): Needs =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => keep(value))) as Needs

/** What may be left out. Given, it is needed: empty, it comes from a variable that is not set. */
export const ifGiven = (options: Unchecked): Needs => those(options, (value) => value !== undefined)

/**
 * Who is here, which may be nobody, and from JavaScript a number. What else is no text would make one person of all.
 * A person is no part of what names a tag, so only what is wrong is here.
 */
export const whoever = (ids: Unchecked): Needs =>
  those(ids, (id) => Boolean(id) && typeof id !== 'number' && !isText(id))

/** One of those that the vendor has: of another nobody knows the address. */
export const oneOf = <Known extends string>(value: Known, known: readonly Known[]): Needs[string] =>
  known.includes(value) ? value : { wrong: value }

/** A whole number, or the digits of one. */
export const digits = (value: unknown): Needs[string] =>
  /^\d+$/.test(String(value)) ? String(value) : { wrong: value }

/** A function, which is not kept: what is needed is that it is one. */
export const callable = (value: unknown): Needs[string] =>
  typeof value === 'function' ? 'given' : { wrong: value }

/** Asked of what goes beyond a grant: `'false'` is what a variable says, and no yes. */
export const isTrue = (value: unknown): boolean => value === true
