import type { CategoryId } from '@askfirst/catalog'

/**
 * A key of Google Consent Mode v2.
 * @see https://developers.google.com/tag-platform/security/guides/consent
 */
export type GoogleConsentKey =
  | 'ad_storage'
  | 'ad_user_data'
  | 'ad_personalization'
  | 'analytics_storage'
  | 'functionality_storage'
  | 'personalization_storage'
  | 'security_storage'

export type GoogleConsent = Readonly<Record<GoogleConsentKey, 'granted' | 'denied'>>

/** Which keys a category decides. */
export type GoogleConsentMap = Readonly<Partial<Record<CategoryId, readonly GoogleConsentKey[]>>>

const ads: readonly string[] = ['google-adwords-conversion', 'google-dynamic-remarketing', 'doubleclick']
const analytics: readonly string[] = ['google-analytics']

/**
 * What decides each key. A key that Google products read to store or send something follows these products. The rest
 * follow a category: the site's own use of storage, and conditions in Tag Manager. Tag Manager itself only carries
 * other tags, so its grant says nothing about them.
 */
const deciders: Readonly<Record<GoogleConsentKey, readonly string[]>> = {
  ad_storage: ads,
  ad_user_data: ads,
  ad_personalization: ads,
  analytics_storage: analytics,
  functionality_storage: ['functional'],
  personalization_storage: ['functional'],
  security_storage: ['necessary'],
}

export const allKeys = Object.keys(deciders) as readonly GoogleConsentKey[]

export const consentOf = (isGranted: (key: GoogleConsentKey) => boolean): GoogleConsent =>
  Object.fromEntries(allKeys.map((key) => [key, isGranted(key) ? 'granted' : 'denied'])) as GoogleConsent

/**
 * Converts the grants to Google's keys. A key follows those of its products that the catalog has, and needs all of
 * them, because each has its own decision. If the catalog has none, visitors were not told about any, and the key is
 * denied.
 *
 * A map that the site passes overrides this: a key then follows its category, or the Google products in that category.
 */
export function resolveGoogleConsent(
  vendors: readonly { readonly id: string; readonly category: string }[],
  grants: Readonly<Record<string, boolean>>,
  map?: Readonly<Record<string, readonly GoogleConsentKey[] | undefined>>,
): GoogleConsent {
  const areGranted = (ids: readonly string[]): boolean => {
    const known = ids.filter((id) => Object.hasOwn(grants, id))
    return known.length > 0 && known.every((id) => grants[id])
  }
  const products = [...ads, ...analytics]
  const mapped = (key: GoogleConsentKey): boolean =>
    Object.entries(map ?? {}).some(([category, keys]) => {
      const own = vendors.filter((each) => each.category === category && products.includes(each.id))
      return keys?.includes(key) && areGranted(own.length > 0 ? own.map(({ id }) => id) : [category])
    })
  // Necessary keys are granted, whether a map includes them or not.
  return consentOf((key) =>
    map && (key !== 'security_storage' || map['necessary']) ? mapped(key) : areGranted(deciders[key]),
  )
}
