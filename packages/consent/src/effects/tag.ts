import type { GrantId, VendorId } from '@askfirst/catalog'
import type { ScriptOptions } from './insert-script.ts'
import type { ChosenItem } from './sweep.ts'

/**
 * What a vendor asks a site to put on its pages, split up so that each piece can wait for the grant. `googleAnalytics({
 * … })` and the other functions of `@askfirst/consent/tags` return one. You can also write one as an object.
 */
export interface Tag<Id extends string = GrantId> {
  /**
   * The vendor or category whose grant the tag waits for. Pass several if one technology has several uses: the tag runs
   * while all of them that the catalog has are granted.
   */
  readonly for: Id | readonly Id[]
  /**
   * Which tags load first if several are granted.
   * @default 'normal'
   */
  readonly priority?: 'high' | 'normal' | 'low'
  /**
   * Runs once, before the scripts: the vendor's queue, its settings, its first event. `granted` is `false` only for a
   * tag that is `early`.
   */
  readonly start?: (granted: boolean) => void
  /** The scripts, in the order in which they go on the page. A function is called when they are about to load. */
  readonly scripts?: readonly ScriptOptions[] | (() => readonly ScriptOptions[])
  /**
   * The vendor's own consent call, for a tag that runs: `false` after a withdrawal, `true` after a new grant. Without
   * it, only a reload of the page stops the vendor.
   */
  readonly consent?: (granted: boolean) => void
  /**
   * Set this if the consent call ends cookies but not requests. A withdrawal then reloads the page as well.
   * @default false
   */
  readonly sendsOn?: boolean
  /**
   * Loads before the grant as well, with the information that nothing is granted. Use it for vendors that promise to
   * honor that. Their requests still go out.
   * @default false
   */
  readonly early?: boolean
  /**
   * The options that the tag can't work without, by name: each a text, or several. If one is missing, or is `{ wrong:
   * value }`, nothing of the tag loads, and the error is reported.
   * @default nothing
   */
  readonly needs?: Readonly<Record<string, string | readonly string[] | { readonly wrong: unknown }>>
  /**
   * What the tag stores on this site under names, domains or paths that depend on its settings, so that the catalog
   * can't know them. They are deleted with the rest when its vendors are refused.
   * @default nothing: the catalog names all of it
   */
  readonly stores?: readonly ChosenItem[]
}

/**
 * The ids of a technology with several uses that the registered catalog has. If it has none of them, the type keeps all
 * ids, so that the tag doesn't fit and the compiler names them.
 */
export type UsesOf<Id extends string> = string extends VendorId
  ? Id
  : [Extract<VendorId, Id>] extends [never]
    ? Id
    : Extract<VendorId, Id>
