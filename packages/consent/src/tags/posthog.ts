import type { Tag } from '../effects/tag.ts'
import { callArray, instanceOf } from './shared/call-array.ts'
import { given, ifGiven } from './shared/given.ts'

/** The options of `posthog()`. */
export interface PosthogOptions {
  /** The project token: `phc_` and letters and digits. */
  readonly apiKey: string
  /**
   * The address that receives events, without a trailing slash: `https://eu.i.posthog.com`, or a proxy of your own.
   * @default 'https://us.i.posthog.com'
   */
  readonly apiHost?: string
  /**
   * Settings for `posthog.init`: `{ defaults: '2026-01-30' }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * The name of the instance, for a second project on one page. Call its methods on `posthog.<name>`.
   * @default the one that is `posthog` itself
   */
  readonly name?: string
  /**
   * Loads before the grant, opted out. PostHog then only requests its settings and feature flags or, with
   * `cookieless_mode: 'on_reject'` in `config`, counts without cookies.
   * @default false
   */
  readonly early?: boolean
}

interface Posthog {
  __SV?: number
  __loaded?: boolean
  init: (token: string, config: object, name?: string) => void
  push: (call: (this: Posthog) => void) => void
  get_explicit_consent_status: () => 'granted' | 'denied' | 'pending'
  opt_in_capturing: () => void
  opt_out_capturing: () => void
}

const METHODS =
  'capture register register_once register_for_session unregister unregister_for_session getFeatureFlag getFeatureFlagPayload getFeatureFlagResult isFeatureEnabled reloadFeatureFlags updateEarlyAccessFeatureEnrollment getEarlyAccessFeatures on onFeatureFlags onSessionId getSurveys getActiveMatchingSurveys renderSurvey canRenderSurvey getNextSurveyStep identify setPersonProperties group resetGroups setPersonPropertiesForFlags resetPersonPropertiesForFlags setGroupPropertiesForFlags resetGroupPropertiesForFlags reset get_distinct_id getGroups get_session_id get_session_replay_url alias set_config startSessionRecording stopSessionRecording sessionRecordingStarted captureException loadToolbar get_property getSessionProperty createPersonProfile opt_in_capturing opt_out_capturing has_opted_in_capturing has_opted_out_capturing clear_opt_in_out_capturing debug'

/**
 * PostHog.
 * @see https://posthog.com/docs/libraries/js
 * @see https://posthog.com/docs/privacy/data-collection
 */
export function posthog(options: PosthogOptions): Tag<'posthog'> {
  const { apiKey, apiHost = 'https://us.i.posthog.com', config, name, early = false } = given(options)
  const page = globalThis as { posthog?: Posthog }
  const instance = (): Posthog | undefined => instanceOf(page.posthog, name)
  return {
    for: 'posthog',
    needs: { apiKey, apiHost, ...ifGiven({ name }) },
    early,
    start: (granted) => {
      if (!page.posthog?.__SV && !page.posthog?.__loaded) {
        page.posthog = callArray('posthog', 1, METHODS) as unknown as Posthog
      }
      const denied = granted ? {} : { opt_out_capturing_by_default: true }
      const settings = { ...config, api_host: apiHost, ...denied }
      page.posthog.init(apiKey, settings, ...(name === undefined ? [] : [name]))
      // PostHog remembers its last answer beyond the page. Ours is newer.
      instance()?.push(function () {
        const status = this.get_explicit_consent_status()
        if (granted && status === 'denied') this.opt_in_capturing()
        if (!granted && status === 'granted') this.opt_out_capturing()
      })
    },
    // A function, so that it is called only after the options were checked: a value that is no text has no host.
    scripts: () => [
      {
        src: `${apiHost.replace('.i.posthog.com', '-assets.i.posthog.com')}/static/array.js`,
        crossOrigin: 'anonymous',
      },
    ],
    consent: (granted) => {
      if (granted) instance()?.opt_in_capturing()
      else instance()?.opt_out_capturing()
    },
  }
}
