import type { Tag } from '../effects/tag.ts'
import { given, oneOf } from './shared/given.ts'

/** The options of `intercom()`. */
export interface IntercomOptions {
  /** The id of your workspace. */
  readonly appId: string
  /**
   * Where Intercom hosts the workspace.
   * @default 'us'
   */
  readonly region?: 'us' | 'eu' | 'au'
  /**
   * More `intercomSettings`: the signed-in visitor (`user_id`, `email`, `intercom_user_jwt`), the length of a session
   * in milliseconds (`session_duration`), the position of the launcher (`alignment`, `hide_default_launcher`).
   * @default none
   */
  readonly settings?: Readonly<Record<string, unknown>>
}

type Messenger = ((...command: unknown[]) => void) & { q?: unknown[]; c?: (command: unknown) => void }

interface IntercomWindow {
  Intercom?: Messenger
  intercomSettings?: Readonly<Record<string, unknown>>
}

const regions = { us: 'api-iam', eu: 'api-iam.eu', au: 'api-iam.au' }

/**
 * Intercom's Messenger. A withdrawal shuts it down, which ends its session and deletes its cookies.
 * @see https://developers.intercom.com/installing-intercom/web/methods
 * @see https://developers.intercom.com/installing-intercom/web/attributes-objects, for the settings
 * @see https://intercom.com/help/en/articles/16845-how-do-i-end-a-session, for what ends it
 */
export function intercom(options: IntercomOptions): Tag<'intercom'> {
  const { appId, region = 'us', settings } = given(options)
  const page = globalThis as IntercomWindow
  const all = { ...settings, api_base: `https://${regions[region]}.intercom.io`, app_id: appId }
  return {
    for: 'intercom',
    needs: { appId, region: oneOf(region, ['us', 'eu', 'au']) },
    start: () => {
      page.intercomSettings = all
      if (page.Intercom) {
        page.Intercom('reattach_activator')
        page.Intercom('update', all)
        return
      }
      const queue: unknown[] = []
      // Intercom's script takes over the `arguments` objects in `q`, and replaces `c`.
      const messenger: Messenger = function () {
        // oxlint-disable-next-line prefer-rest-params
        messenger.c?.(arguments)
      }
      messenger.q = queue
      messenger.c = (command) => queue.push(command)
      page.Intercom = messenger
    },
    scripts: [{ src: `https://widget.intercom.io/widget/${encodeURIComponent(appId)}` }],
    consent: (granted) => {
      if (granted) {
        page.intercomSettings = all
        page.Intercom?.('boot', all)
      } else {
        // If the script is still loading, it would boot with these settings.
        delete page.intercomSettings
        page.Intercom?.('shutdown')
      }
    },
  }
}
