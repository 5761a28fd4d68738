import { COOKIE_NAME, lax, PARTITIONED } from '../storage/cookie.ts'
import type { AnyCatalog } from '@askfirst/catalog'
import { googleHeadScript, literal } from '../google/google-head-script.ts'
import type { GoogleDefaultsOptions } from '../google/defaults.ts'
import { hash } from '../record/hash.ts'
import type { Tag } from '../effects/tag.ts'
import type { CookieOptions } from '../storage/partitioned-storage.ts'
import { type PolicyOptions, resolvePolicy } from '../policy/policy.ts'
import { noSignals } from '../policy/signals.ts'
import { fingerprint, OVERRIDDEN } from '../record/keys.ts'
import { headScriptCode } from './head-script-code.ts'
import { preloadCode } from './preload-code.ts'
import { preloads } from './preloads.ts'
import { usableCatalog } from './usable-catalog.ts'

/** The options of `headScript()`. */
export interface HeadScriptOptions {
  /** The same catalog as the store's. */
  readonly catalog: AnyCatalog
  /**
   * The same as the store's.
   * @default everybody is asked
   */
  readonly policy?: PolicyOptions
  /**
   * The same as for `cookieStorage()`. Add `partitioned` if you use `partitionedStorage()`.
   * @default `askfirst`, for this host alone
   */
  readonly cookie?: CookieOptions
  /**
   * Sets the defaults of Google Consent Mode as well: the options of `googleConsentMode()`.
   * @default none are set
   */
  readonly google?: GoogleDefaultsOptions
  /**
   * The same tags as for `scriptLoader()`. For a returning visitor, the browser starts to fetch the granted scripts
   * when it reads the head, as if the page contained them. They run when the app has started.
   * @default they are fetched when the app has started
   */
  readonly tags?: readonly Tag[]
}

/**
 * Returns a script for the `<head>` of pages whose HTML contains the banner. Before the first paint, it hides the
 * banner from visitors who have chosen. Until the app starts, it handles accept and reject: it stores the answer and
 * hides the banner. It grants nothing and runs no vendor's code.
 *
 * The text contains no `</script>` and no `<!--`, so you can put it between script tags unchanged.
 */
export function headScript(options: HeadScriptOptions): string {
  const catalog = usableCatalog(options?.catalog, 'headScript()')
  const { policy = {}, cookie = {}, google, tags = [] } = options ?? {}
  const { keepDays, honorsDoNotTrack } = resolvePolicy(catalog, policy, noSignals)
  const { name = COOKIE_NAME, domain, partitioned } = cookie
  const early = preloads(catalog, tags)
  const own = headScriptCode({
    attributes: partitioned ? literal(PARTITIONED) : laxOnPage(name),
    domain: domain && literal(domain),
    doNotTrack: honorsDoNotTrack,
    more: early.length > 0 ? preloadCode : undefined,
  })
  const settings = [
    name,
    keepDays,
    fingerprint(catalog),
    ...(early.length > 0 ? [hash(OVERRIDDEN).toString(36), early] : []),
  ]
  return `${google ? googleHeadScript(google) : ''}${own}(${settings.map(literal).join()})`
}

/** An expression for what `lax()` gives, because only the page knows whether it came over https. */
function laxOnPage(name: string): string {
  const [secure, plain] = [true, false].map((isHttps) => literal(lax(name, isHttps)))
  return secure === plain ? secure! : `(location.protocol=="https:"?${secure}:${plain})`
}
