import { afterPaint } from '../effects/after-paint.ts'
import type { ConsentEffect } from '../state.ts'
import { defaultCommands, type GoogleDefaultsOptions } from './defaults.ts'
import { dataLayer, gtag } from './gtag.ts'
import {
  allKeys,
  defaultMap,
  type GoogleConsent,
  type GoogleConsentMap,
  resolveGoogleConsent,
} from './keys.ts'

export interface GoogleConsentModeOptions extends GoogleDefaultsOptions {
  /**
   * Which keys each category decides. Keys that no category of the catalog decides stay denied.
   * @default necessary: security; functional: functionality, personalization; performance: analytics; targeting: the three ad keys
   */
  readonly categories?: GoogleConsentMap
}

const isDefault = (entry: unknown): boolean => {
  const command = entry as Readonly<Record<number, unknown>> | null
  return command?.[0] === 'consent' && command[1] === 'default'
}

/**
 * Google Consent Mode v2: the default before any tag of Google's, then one update for a decision, and for one that was
 * made on an earlier page. Put it before `scriptLoader()`.
 */
export function googleConsentMode(options: GoogleConsentModeOptions = {}): ConsentEffect {
  const map: Readonly<Record<string, GoogleConsentMap[string]>> = {
    ...(options.categories ?? defaultMap),
    // What is necessary is granted, whether the map says so or not.
    necessary: options.categories?.necessary ?? defaultMap['necessary'],
  }
  // Kept here, not where the effect starts: started again, it must not repeat itself.
  let told: GoogleConsent | undefined
  const tell = (state: GoogleConsent): void => {
    told = state
    gtag('consent', 'update', state)
  }
  return (consent) => {
    // `googleBootScript()` may have been here first.
    if (!dataLayer().some(isDefault)) for (const command of defaultCommands(options)) gtag(...command)

    const read = (): GoogleConsent =>
      resolveGoogleConsent(consent.catalog.vendors, consent.getState().grants, map)
    let waiting: (() => void) | undefined
    const follow = (): void => {
      // Each decision is told, and in their order.
      waiting?.()
      const state = read()
      const run = (): void => {
        cancel()
        waiting = undefined
        tell(state)
      }
      const takesBack = allKeys.some((key) => told?.[key] === 'granted' && state[key] === 'denied')
      const cancel = takesBack ? () => undefined : afterPaint(run)
      if (takesBack) run()
      else waiting = run
    }

    const { decided, policy } = consent.getState()
    const now = read()
    if ((decided || policy.grantedByDefault) && allKeys.some((key) => told?.[key] !== now[key])) tell(now)
    const unsubscribe = consent.subscribe(({ grants }, previous) => {
      if (grants !== previous.grants) follow()
    })
    return () => {
      unsubscribe()
      waiting?.()
    }
  }
}
