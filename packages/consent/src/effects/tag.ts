import type { GrantId, VendorId } from '@askfirst/catalog'
import type { ScriptOptions } from './insert-script.ts'
import type { ChosenItem } from './sweep.ts'

/**
 * What a vendor asks a site to put on its pages, taken apart, so that each piece can wait for the grant.
 * `googleAnalytics({ … })` and the others of `@askfirst/consent/tags` make one; one of your own is an object.
 */
export interface Tag<Id extends string = GrantId> {
  /**
   * The vendor or category whose grant it waits for. Several are the uses of one technology:
   * it runs while all of them are granted that the catalog has.
   */
  readonly for: Id | readonly Id[]
  /**
   * Which tags load first once several are granted.
   * @default 'normal'
   */
  readonly priority?: 'high' | 'normal' | 'low'
  /**
   * Runs once, before the scripts: the vendor's queue, its settings, its first event.
   * `granted` is `false` only for a tag that is `early`.
   */
  readonly start?: (granted: boolean) => void
  /** Put on the page in this order. A function is asked when it is time. */
  readonly scripts?: readonly ScriptOptions[] | (() => readonly ScriptOptions[])
  /**
   * The vendor's own consent call, for a tag that runs: `false` when the grant is taken back, `true` when it is given
   * again. Without one, only loading the page anew stops the vendor.
   */
  readonly consent?: (granted: boolean) => void
  /**
   * Its consent call ends cookies, but not requests: a withdrawal loads the page anew as well.
   * @default false
   */
  readonly sendsOn?: boolean
  /**
   * Loads before the grant as well, told that nothing is granted. For vendors that promise to honor that;
   * requests go out nevertheless.
   * @default false
   */
  readonly early?: boolean
  /**
   * What it can't do without, by the names of its options: each a text, or several. Where one is missing, or is
   * `{ wrong: value }`, nothing of the tag loads, and the developer is told.
   * @default nothing
   */
  readonly needs?: Readonly<Record<string, string | readonly string[] | { readonly wrong: unknown }>>
  /**
   * What its settings make it store on this site under names, domains or paths that the catalog can't know.
   * Deleted with the rest when its vendors are refused.
   * @default nothing: the catalog names all of it
   */
  readonly stores?: readonly ChosenItem[]
}

/**
 * The ids of a technology with several uses: those that the registered catalog has.
 * Where it has none of them, all stay, so that the tag doesn't fit and the compiler names them.
 */
export type UsesOf<Id extends string> = string extends VendorId
  ? Id
  : [Extract<VendorId, Id>] extends [never]
    ? Id
    : Extract<VendorId, Id>
