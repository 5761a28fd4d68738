import { isText } from '../effects/is-text.ts'
import type { ConsentEffect } from '../state.ts'
import { defaultCommands, type GoogleDefaultsOptions } from './defaults.ts'
import { dataLayer, gtagOn } from './gtag.ts'
import { allKeys, type GoogleConsent, type GoogleConsentMap, resolveGoogleConsent } from './keys.ts'
import { tellNameless } from './tell-nameless.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

export interface GoogleConsentModeOptions extends GoogleDefaultsOptions {
  /**
   * Which keys each category decides, in place of the default. Keys that no category of the catalog decides stay denied.
   * @default analytics and ads keys follow the vendors of Google's in the catalog that read them; necessary: security;
   * functional: functionality, personalization
   */
  readonly categories?: GoogleConsentMap
  /**
   * An event that follows each update in the data layer: `'consent_update'`. A trigger of Tag Manager can wait for it.
   * @default none
   */
  readonly event?: string
}

type Command = Readonly<Record<number, unknown>> | null | undefined

/** The last consent command of a kind that was given on this page, whoever gave it. */
const last = (kind: string, layer: string | undefined): Command =>
  (dataLayer(layer) as readonly Command[])
    .filter((command) => command?.[0] === 'consent' && command[1] === kind)
    .pop()

/**
 * Google Consent Mode v2: the default before any tag of Google's, then one update for a decision, and for one that was
 * made on an earlier page. Put it before `scriptLoader()`, and before effects that push events of their own.
 */
export function googleConsentMode(options: GoogleConsentModeOptions = {}): ConsentEffect {
  const { categories, event, dataLayer: name } = options
  // Google's tags hear of it where they do by default, if not there.
  const layer = isText(name) ? name : undefined
  if (process.env.NODE_ENV !== 'production') tellNameless(name)
  return (consent) => {
    const gtag = gtagOn(layer)
    // `googleHeadScript()` may have been here first, or an effect: this one, started again, or that of another list.
    if (!last('default', layer)) for (const command of defaultCommands(options)) gtag(...command)

    const read = (): GoogleConsent =>
      resolveGoogleConsent(consent.catalog.vendors, consent.getState().grants, categories)
    // At once, so that whoever hears of the decision after this finds it told.
    const tell = (): void => {
      gtag('consent', 'update', read())
      if (event) dataLayer(layer).push({ event })
    }
    /** What stands as the page begins. Where nothing does, that is news only to whoever was told otherwise. */
    const begin = (): void => {
      const { started, decided, policy } = consent.getState()
      const before = last('update', layer)?.[2] as GoogleConsent | undefined
      const now = read()
      const differs = allKeys.some((key) => before?.[key] !== now[key])
      if (started && (decided || policy.grantedByDefault || before) && differs) tell()
    }
    begin()
    return consent.subscribe(({ grants, started }, previous) => {
      if (started !== previous.started) begin()
      else if (grants !== previous.grants) tell()
    })
  }
}
