import type { Tag } from '../effects/tag.ts'
import { given } from './shared/given.ts'

/** The options of `matomo()`. */
export interface MatomoOptions {
  /** The address of the Matomo server, without a trailing slash: `https://example.matomo.cloud`. */
  readonly url: string
  /** The id of your website in Matomo. */
  readonly siteId: string | number
  /**
   * The address of the script, if it isn't on the server: `https://cdn.matomo.cloud/example.matomo.cloud/matomo.js`.
   * @default `matomo.js` at `url`
   */
  readonly src?: string
  /**
   * `full`: nothing loads and nothing is sent before the grant. `cookieless`: it loads and counts also before the grant
   * and after a withdrawal, but uses cookies only with a grant.
   * @default 'full'
   */
  readonly mode?: 'full' | 'cookieless'
  /**
   * Counts a page view when it starts.
   * @default true
   */
  readonly pageView?: boolean
  /**
   * More servers or sites that receive the same data: `[{ url: 'https://other.example.com', siteId: 7 }]`. Don't add a
   * second tag for them: a page has one address for Matomo, so it would replace the first.
   * @default none
   */
  readonly trackers?: readonly { readonly url: string; readonly siteId: string | number }[]
  /**
   * Commands before the page view: `[['setCookieDomain', '*.example.com']]`.
   * @default none
   */
  readonly commands?: readonly (readonly unknown[])[]
}

/**
 * Matomo.
 * @see https://developer.matomo.org/guides/tracking-javascript-guide, with its part about multiple trackers
 * @see https://developer.matomo.org/guides/tracking-consent
 */
export function matomo(options: MatomoOptions): Tag<'matomo'> {
  const { url, siteId, mode = 'full', pageView = true, ...rest } = given(options)
  const { src = `${url}/matomo.js` } = rest
  const asked = [rest.commands ?? []].flat()
  const commands = asked.filter(Array.isArray)
  const trackers = [rest.trackers ?? []].flat().map(given)
  const cookieless = mode === 'cookieless'
  const page = globalThis as { _paq?: unknown[][] | Pick<unknown[][], 'push'> }
  const push = (...commands: unknown[][]): void => void (page._paq ??= []).push(...commands)
  const give = [cookieless ? 'setCookieConsentGiven' : 'setConsentGiven']
  return {
    for: 'matomo',
    needs: {
      url,
      siteId: asText(siteId),
      ...(rest.src !== undefined && { src }),
      // A value that isn't a list would be ignored, and with it perhaps the command that prevents cookies.
      ...(commands.length < asked.length && { commands: { wrong: rest.commands } }),
      ...(trackers[0] && { trackers: trackers.flatMap((each) => [each.url, asText(each.siteId)]) }),
    },
    early: cookieless,
    ...storedBy(commands),
    start: (granted) => {
      push([cookieless ? 'requireCookieConsent' : 'requireConsent'])
      if (granted) push(give)
      push(
        ...commands.map((command) => [...command]),
        ['setTrackerUrl', `${url}/matomo.php`],
        ['setSiteId', String(siteId)],
        ...trackers.map((each) => ['addTracker', `${each.url}/matomo.php`, String(each.siteId)]),
        ...(pageView ? [['trackPageView']] : []),
        ['enableLinkTracking'],
      )
    },
    scripts: [{ src }],
    consent: (granted) => {
      if (granted) return push(give)
      const queue = page._paq
      if (Array.isArray(queue) && queue.includes(give)) {
        // The script hasn't loaded yet. Some commands run before others, so the grant must not wait next to its withdrawal.
        queue.splice(queue.indexOf(give), 1)
      }
      push([cookieless ? 'forgetCookieConsentGiven' : 'forgetConsentGiven'], ['deleteCookies'])
    },
  }
}

const asText = (siteId: string | number): string => (typeof siteId === 'number' ? String(siteId) : siteId)

/** The commands that set the names and the place of cookies change what is deleted. */
function storedBy(commands: readonly (readonly unknown[])[]): Pick<Tag, 'stores'> {
  const last = (command: string): string | undefined => {
    const value = commands.filter(([name]) => name === command).pop()?.[1]
    return typeof value === 'string' ? value : undefined
  }
  const [prefix, domain, path] = ['setCookieNamePrefix', 'setCookieDomain', 'setCookiePath'].map(last)
  if (!prefix && !domain && !path) return {}
  const place = { ...(domain && { domain: domain.replace(/^\*?\./, '') }), ...(path && { path }) }
  const names = ['id', 'ses', 'ref', 'cvar', 'hsr']
  return { stores: names.map((name) => ({ name: `${prefix ?? '_pk_'}${name}.*`, ...place })) }
}
