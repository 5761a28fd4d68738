import { isText } from '../effects/is-text.ts'
import type { ConsentEffect } from '../state.ts'
import { defaultCommands, type GoogleDefaultsOptions } from './defaults.ts'
import { dataLayer, gtagOn } from './gtag.ts'
import { allKeys, type GoogleConsent, type GoogleConsentMap, resolveGoogleConsent } from './keys.ts'
import { tellNameless } from './tell-nameless.ts'

/** Bundlers replace this. Production builds keep an error's code and page, not its text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** The options of `googleConsentMode()`. */
export interface GoogleConsentModeOptions extends GoogleDefaultsOptions {
  /**
   * Which keys each category decides, instead of the default. Keys that no category of the catalog decides stay denied.
   * @default analytics and ads keys follow the vendors of Google's in the catalog that read them; necessary: security;
   * functional: functionality, personalization
   */
  readonly categories?: GoogleConsentMap
  /**
   * The name of an event to push to the data layer after each update: `'consent_update'`. A Tag Manager trigger can
   * wait for it.
   * @default none
   */
  readonly event?: string
}

type Command = Readonly<Record<number, unknown>> | null | undefined

/** The last consent command of this kind on this page, no matter which code gave it. */
const last = (kind: string, layer: string | undefined): Command =>
  (dataLayer(layer) as readonly Command[])
    .filter((command) => command?.[0] === 'consent' && command[1] === kind)
    .pop()

/**
 * Google Consent Mode v2. Sends the default before any Google tag, then one update for each decision and one for a
 * decision from an earlier page. Put it before `scriptLoader()`, and before effects that push events of their own.
 */
export function googleConsentMode(options: GoogleConsentModeOptions = {}): ConsentEffect {
  const { categories, event, dataLayer: name } = options
  // If the name is unusable, we use the default data layer, where Google's tags listen.
  const layer = isText(name) ? name : undefined
  if (process.env.NODE_ENV !== 'production') tellNameless(name)
  return (consent) => {
    const gtag = gtagOn(layer)
    // The default may be there already: from `googleHeadScript()`, from an earlier start, or from another list of
    // effects.
    if (!last('default', layer)) for (const command of defaultCommands(options)) gtag(...command)

    const read = (): GoogleConsent =>
      resolveGoogleConsent(consent.catalog.vendors, consent.getState().grants, categories)
    // Runs synchronously, so that effects and listeners that come later find Google updated.
    const tell = (): void => {
      gtag('consent', 'update', read())
      if (event) dataLayer(layer).push({ event })
    }
    /**
     * Sends the decision that exists when the page begins. Without one, only tags that were told otherwise need an
     * update.
     */
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
