import type { AnyCatalog } from '@askfirst/catalog'
import { googleBootScript } from '../google/boot.ts'
import type { GoogleDefaultsOptions } from '../google/defaults.ts'
import { type PolicyOptions, resolvePolicy } from '../policy.ts'
import { noSignals } from '../signals.ts'
import type { CookieStorageOptions } from '../storage.ts'
import { fingerprint } from '../told.ts'
import { inPage } from './in-page.ts'

export interface BootScriptOptions {
  readonly catalog: AnyCatalog
  /** The same as the store has. */
  readonly policy?: PolicyOptions
  /** The same as `cookieStorage()` has. */
  readonly cookie?: CookieStorageOptions
  /**
   * Sets the defaults of Google Consent Mode as well: the options of `googleConsentMode()`.
   * @default none are set
   */
  readonly google?: GoogleDefaultsOptions
}

/**
 * A script for the `<head>` of pages whose HTML holds the banner. Before anything is drawn it hides the banner from
 * whoever has chosen, and until the app is there it takes accept and reject: it stores them and hides the banner.
 * It grants nothing and loads nothing.
 *
 * The text holds no `</script>` and no `<!--`, so that it may stand between script tags as it is.
 */
export function bootScript({ catalog, policy = {}, cookie = {}, google }: BootScriptOptions): string {
  const { keepDays, honorsDoNotTrack } = resolvePolicy(catalog, policy, noSignals)
  const { name = 'askfirst', domain = '' } = cookie
  const settings = [name, keepDays, fingerprint(catalog), domain, honorsDoNotTrack ? 1 : 0]
  const own = `${inPage}(${settings.map((each) => JSON.stringify(each).replaceAll('<', '\\u003c')).join()})`
  return `${google ? googleBootScript(google) : ''}${own}`
}
