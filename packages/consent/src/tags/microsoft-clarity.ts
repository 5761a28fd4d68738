import type { Tag } from '../effects/tag.ts'
import { given, isTrue, whoever } from './shared/given.ts'
import { queueFunction } from './shared/queue-function.ts'

/** The options of `microsoftClarity()`. */
export interface MicrosoftClarityOptions {
  /** The id of your project. */
  readonly projectId: string
  /**
   * Whether the grant lets Clarity store data for ads as well. Only for sites that ask for that: the catalog lists
   * Clarity under performance.
   * @default false
   */
  readonly adStorage?: boolean
  /**
   * The visitor, sent with the grant: Clarity's own ids are per browser. It hashes `id` before it sends it.
   * @default nothing
   */
  readonly userData?: {
    readonly id: string
    readonly sessionId?: string
    readonly pageId?: string
    readonly friendlyName?: string
  }
  /**
   * Tags to filter recordings by, sent with the grant: `{ plan: 'free' }`.
   * @default none
   */
  readonly customTags?: Readonly<Record<string, string | readonly string[]>>
  /**
   * Loads the script before the grant, with the information that nothing is granted: it then records page views without
   * cookies.
   * @default false
   */
  readonly early?: boolean
}

const clarity = queueFunction('clarity', { queue: 'q' })

/**
 * Microsoft Clarity.
 * @see https://learn.microsoft.com/clarity/clarity-consent-api-v2
 * @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-api, for who is here and custom tags
 */
export function microsoftClarity(options: MicrosoftClarityOptions): Tag<'microsoft-clarity'> {
  const { projectId, adStorage = false, userData, customTags, early = false } = given(options)
  // Both keys are required, and each page must set them.
  const consent = (granted: boolean): void => {
    clarity('consentv2', {
      ad_Storage: granted && isTrue(adStorage) ? 'granted' : 'denied',
      analytics_Storage: granted ? 'granted' : 'denied',
    })
    if (!granted) return
    if (userData?.id) {
      clarity('identify', userData.id, userData.sessionId, userData.pageId, userData.friendlyName)
    }
    for (const [key, value] of Object.entries(customTags ?? {})) clarity('set', key, value)
  }
  return {
    for: 'microsoft-clarity',
    needs: { projectId, ...whoever({ 'userData.id': userData?.id }) },
    early,
    // After a refusal it goes on without cookies. That is fine only for a site that loads it early.
    sendsOn: !isTrue(early),
    start: consent,
    scripts: [{ src: `https://www.clarity.ms/tag/${encodeURIComponent(projectId)}` }],
    consent,
  }
}
