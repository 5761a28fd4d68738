import type { ConsentModel } from '@askfirst/consent'

/** The cookie notice page. `{site}` is the site's name. */
export interface NoticeMessages {
  readonly title: string
  readonly updated: string
  readonly intro: string
  /** The accessible name of the list of sections. */
  readonly contents: string
  /** `{section}`: the accessible name of a heading's link. */
  readonly linkTo: string
  readonly choice: {
    readonly heading: string
    readonly undecided: string
    /** `{date}` */
    readonly decided: string
    /** The browser refuses to store it. */
    readonly notStored: string
    readonly granted: string
    readonly denied: string
    readonly mixed: string
    readonly change: string
    readonly withdraw: string
    readonly withdrawn: string
  }
  readonly basics: {
    readonly heading: string
    readonly what: string
    readonly identity: string
    readonly session: string
    readonly persistent: string
    readonly party: string
    readonly off: string
  }
  readonly types: {
    readonly heading: string
    readonly intro: string
    readonly type: string
    readonly description: string
    readonly management: string
    readonly manage: Readonly<Record<'necessary' | 'other' | 'signal', string>>
    readonly browserSettings: string
  }
  readonly providers: {
    readonly heading: string
    readonly intro: string
    readonly none: string
    readonly changes: string
    /** Follows a statement that something is off. `{names}` of the providers whose tags load without a grant. */
    readonly early: string
    readonly record: { readonly name: string; readonly usedFor: string; readonly purpose: string }
  }
  readonly industry: {
    readonly heading: string
    readonly intro: string
    /** By the page's id. `{year}`: when it last changed, if known. */
    readonly text: Readonly<Record<string, string>>
  }
  readonly beacons: { readonly heading: string; readonly what: string; readonly treatment: string }
  /** `{year}` when Flash ended. */
  readonly flash: { readonly heading: string; readonly text: string }
  readonly addresses: { readonly heading: string; readonly text: string; readonly providers: string }
  readonly signals: {
    readonly heading: string
    readonly gpc: string
    readonly gpcReceived: string
    readonly gpcNothing: string
    /** `{year}` when it was retired. */
    readonly dntIgnored: string
    /** `{year}` */
    readonly dntHonored: string
    /** `{rule}` `{source}` */
    readonly model: Readonly<Record<ConsentModel, string>>
  }
  readonly contact: { readonly heading: string; readonly text: string }
}
