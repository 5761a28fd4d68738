import type { Page } from '@playwright/test'
import type { Content } from './site.ts'

export const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
export const keys: readonly string[] = Object.keys(denied)
export const granted: Readonly<Record<string, string>> = Object.fromEntries(
  keys.map((key) => [key, 'granted']),
)
/** The same if the list has no Google product for ads, or if it is refused: Google isn't told of one. */
export const grantedWithoutAds: Readonly<Record<string, string>> = {
  ...granted,
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
}
/** What Google is told when everything is allowed. */
export const everything = ({ google }: Content) => (google.ads.length > 0 ? granted : grantedWithoutAds)
/** What Google is told first. */
export const first = { ...denied, wait_for_update: 500 }

/** The queue of Google's tags: each entry's kind and content. */
export const queue = (page: Page): Promise<unknown[][]> =>
  page.evaluate(() =>
    ((globalThis as { dataLayer?: ArrayLike<unknown>[] }).dataLayer ?? []).map((entry) =>
      Array.from(entry, (part) => (part instanceof Date ? 'a date' : part)),
    ),
  )
export const updates = async (page: Page): Promise<unknown[]> =>
  (await queue(page)).filter(([name, kind]) => name === 'consent' && kind === 'update').map(([, , it]) => it)
