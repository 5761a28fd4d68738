import type { ConsentModel } from '@askfirst/consent'

/** An element, or a selector for one. */
export type Target = Element | string

/** What to measure, and by which limits. You need it for a banner that isn't ours. */
export interface CheckOptions {
  /**
   * The element that grants everything. `null`: this layer has none.
   * @default Askfirst's own: the button named `askfirst` with the value `accept-all`
   */
  readonly accept?: Target | null | undefined
  /**
   * The element that refuses everything. `null`: this layer has none, which is a finding if it has an `accept`.
   * @default Askfirst's own: the button named `askfirst` with the value `reject-all`
   */
  readonly reject?: Target | null | undefined
  /**
   * The element that opens the detailed choice.
   * @default Askfirst's own: what opens a dialog
   */
  readonly customize?: Target | null | undefined
  /**
   * The element that withdraws a choice later. It may be anywhere in the document.
   * @default Askfirst's own: a `PreferencesTrigger`
   */
  readonly withdraw?: Target | null | undefined
  /**
   * The element that says what is asked.
   * @default Askfirst's own: the description
   */
  readonly text?: Target | null | undefined
  /**
   * `first`: it opens by itself, so it must leave the page usable. `second`: the visitor opened it.
   * @default 'second' for Askfirst's preference center, 'first' for everything else
   */
  readonly layer?: 'first' | 'second' | undefined
  /**
   * The consent model that applies. Options that are on before a choice are a fault under `opt-in` only.
   * @default 'opt-in'
   */
  readonly model?: ConsentModel | undefined
  /**
   * The visitor has chosen before, so options may be on.
   * @default false
   */
  readonly decided?: boolean | undefined
  /**
   * The contrast ratio that texts must reach. The TCF policies ask for 5.
   * @default 4.5
   */
  readonly minimumContrast?: number | undefined
  /**
   * The share of the window (0 to 1) that a first layer and its backdrop may take.
   * @default 0.75
   */
  readonly maximumCover?: number | undefined
  /**
   * Rules to skip, such as `withdrawal` in a test that shows a banner without its page.
   * @default []
   */
  readonly skip?: readonly RuleName[] | undefined
}

/** The rules by which a surface is measured. */
export type RuleName =
  | 'both-choices'
  | 'same-kind'
  | 'same-size'
  | 'same-text'
  | 'same-contrast'
  | 'same-effort'
  | 'readable'
  | 'no-pre-ticked'
  | 'withdrawal'
  | 'no-wall'
  | 'named'
  | 'target-size'

/** The text that a rule is based on. */
export interface Source {
  /** The title of the text, with the place in it. */
  readonly title: string
  /** Where to read it. */
  readonly url: string
}

/** Something that a rule found. */
export interface Finding {
  /** The rule that found it. */
  readonly rule: RuleName
  /** `error`: the source calls it a fault. `warning`: worth a look. */
  readonly severity: 'error' | 'warning'
  /** Where it was measured. */
  readonly element: Element
  /** What was measured, why it matters, and how to fix it. */
  readonly message: string
  /** The text that the rule is based on. */
  readonly source: Source
}

/** A surface with everything that the rules look at. */
export interface Surface {
  readonly element: Element
  readonly accept: Element | null
  readonly reject: Element | null
  /** Both elements, if both can be seen. An element that can't be seen is one finding, not seven. */
  readonly pair: { readonly accept: Element; readonly reject: Element } | null
  readonly customize: Element | null
  readonly withdraw: Element | null
  readonly text: Element | null
  readonly layer: 'first' | 'second'
  readonly model: ConsentModel
  readonly decided: boolean
  readonly minimumContrast: number
  readonly maximumCover: number
}

/** A fault as a rule reports it. */
export interface Fault {
  readonly element: Element
  readonly message: string
  /** @default 'error' */
  readonly severity?: 'error' | 'warning'
  /** @default the rule's own */
  readonly source?: Source
}

export interface Rule {
  readonly name: RuleName
  readonly source: Source
  readonly check: (surface: Surface) => readonly Fault[]
}
