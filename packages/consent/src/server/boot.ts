import type { AnyCatalog } from '@askfirst/catalog'
import { googleBootScript } from '../google/boot.ts'
import type { GoogleDefaultsOptions } from '../google/defaults.ts'
import { hash } from '../hash.ts'
import type { Tag } from '../effects/tag.ts'
import type { CookieOptions } from '../partitioned-storage.ts'
import { type PolicyOptions, resolvePolicy } from '../policy.ts'
import { noSignals } from '../signals.ts'
import { fingerprint, LIFTED } from '../told.ts'
import { inPage } from './in-page.ts'
import { preloadInPage } from './preload-in-page.ts'
import { preloads } from './preloads.ts'

const PARTITIONED = '"SameSite=None; Secure; Partitioned"'

export interface BootScriptOptions {
  readonly catalog: AnyCatalog
  /** The same as the store has. */
  readonly policy?: PolicyOptions
  /** The same as `cookieStorage()` has; `partitioned` for `partitionedStorage()`. */
  readonly cookie?: CookieOptions
  /**
   * Sets the defaults of Google Consent Mode as well: the options of `googleConsentMode()`.
   * @default none are set
   */
  readonly google?: GoogleDefaultsOptions
  /**
   * The same as `scriptLoader()` has. For a returning visitor the browser begins to fetch the scripts of what is granted
   * when it reads the head, as if the page itself had written their tags; they run when the app is there.
   * @default they are fetched when the app is there
   */
  readonly tags?: readonly Tag[]
}

/**
 * A script for the `<head>` of pages whose HTML holds the banner. Before anything is drawn it hides the banner from
 * whoever has chosen, and until the app is there it takes accept and reject: it stores them and hides the banner.
 * It grants nothing and runs nothing of a vendor.
 *
 * The text holds no `</script>` and no `<!--`, so that it may stand between script tags as it is.
 */
export function bootScript({
  catalog,
  policy = {},
  cookie = {},
  google,
  tags = [],
}: BootScriptOptions): string {
  const { keepDays, honorsDoNotTrack } = resolvePolicy(catalog, policy, noSignals)
  const { name = 'askfirst', domain = '', partitioned } = cookie
  const settings: unknown[] = [name, keepDays, fingerprint(catalog), domain, honorsDoNotTrack ? 1 : 0]
  const early = preloads(catalog, tags)
  if (early.length > 0) settings.push(hash(LIFTED).toString(36), early)
  const written = settings.map((each) => JSON.stringify(each).replaceAll('<', '\\u003c')).join()
  const own = `${inPage(early.length > 0 ? preloadInPage : '', partitioned ? PARTITIONED : undefined)}(${written})`
  return `${google ? googleBootScript(google) : ''}${own}`
}
