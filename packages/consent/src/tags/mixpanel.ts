import type { Tag } from '../effects/tag.ts'
import { callArray, instanceOf } from './shared/call-array.ts'
import { given, ifGiven } from './shared/given.ts'

/** The options of `mixpanel()`. */
export interface MixpanelOptions {
  /** The project token. */
  readonly token: string
  /**
   * Settings for `mixpanel.init`: `{ track_pageview: true, api_host: 'https://api-eu.mixpanel.com' }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * The name of the instance, for a second project on one page. Call its methods on `mixpanel.<name>`.
   * @default the one that is `mixpanel` itself
   */
  readonly name?: string
  /**
   * The address of the script, for sites that host it themselves.
   * @default 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'
   */
  readonly src?: string
}

interface Mixpanel {
  __SV?: number
  __loaded?: boolean
  init: (token: string, config: object, name?: string) => void
  push: (call: (this: Mixpanel) => void) => void
  has_opted_out_tracking: () => boolean
  opt_in_tracking: () => void
  opt_out_tracking: (options: { delete_user: boolean }) => void
}

const METHODS =
  'disable time_event track track_pageview track_links track_forms track_with_groups add_group set_group remove_group register register_once alias unregister identify name_tag set_config reset opt_in_tracking opt_out_tracking has_opted_in_tracking has_opted_out_tracking clear_opt_in_out_tracking start_batch_senders start_session_recording stop_session_recording'
const OF_PEOPLE = 'set set_once unset increment append union track_charge clear_charges delete_user remove'
const OF_GROUPS = ['set', 'set_once', 'union', 'unset', 'remove', 'delete']

/** A call on the result of another call is queued as the pair of them. */
const ofGroups = (calls: unknown[]): object => ({
  get_group: (...group: unknown[]): object =>
    Object.fromEntries(
      OF_GROUPS.map((name) => [
        name,
        (...args: unknown[]) =>
          calls.push([
            ['get_group', ...group],
            [name, ...args],
          ]),
      ]),
    ),
})

const queue = (): Mixpanel => callArray('mixpanel', 1.2, METHODS, OF_PEOPLE, ofGroups) as unknown as Mixpanel

/**
 * Mixpanel.
 * @see https://docs.mixpanel.com/docs/tracking-methods/sdks/javascript
 * @see https://docs.mixpanel.com/docs/privacy/protecting-user-data
 */
export function mixpanel(options: MixpanelOptions): Tag<'mixpanel'> {
  const { token, config, name, src = 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js' } = given(options)
  const page = globalThis as { mixpanel?: Mixpanel }
  const settings: Record<string, unknown> = { ...config }
  const instance = (): Mixpanel | undefined => instanceOf(page.mixpanel, name)
  let allowed = true
  return {
    for: 'mixpanel',
    needs: { token, src, ...ifGiven({ name }) },
    start: () => {
      if (!page.mixpanel?.__SV && !page.mixpanel?.__loaded) page.mixpanel = queue()
      page.mixpanel.init(token, settings, ...(name === undefined ? [] : [name]))
      // Mixpanel remembers an opt-out beyond the page. The grant is newer.
      instance()?.push(function () {
        if (allowed && this.has_opted_out_tracking()) this.opt_in_tracking()
      })
    },
    scripts: [{ src }],
    consent: (granted) => {
      allowed = granted
      // Mixpanel reads this when it loads. After a withdrawal, it would otherwise still send its queue, in which the
      // opt-out comes last.
      settings['opt_out_tracking_by_default'] = !granted
      if (granted) instance()?.opt_in_tracking()
      // By default it would also delete the profile of a signed-in person, which nobody asked for.
      else instance()?.opt_out_tracking({ delete_user: false })
    },
  }
}
