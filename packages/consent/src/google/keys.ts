import type { CategoryId } from '@askfirst/catalog'

/**
 * What Google Consent Mode v2 asks about.
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

export const allKeys: readonly GoogleConsentKey[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]

export const defaultMap: Readonly<Record<string, readonly GoogleConsentKey[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  performance: ['analytics_storage'],
  targeting: ['ad_storage', 'ad_user_data', 'ad_personalization'],
}

/** The vendors of the catalog that are Google's own and read these keys. Tag Manager only carries the tags of others. */
const googleVendors: readonly string[] = [
  'google-analytics',
  'google-adwords-conversion',
  'google-dynamic-remarketing',
  'doubleclick',
]

export const consentOf = (isGranted: (key: GoogleConsentKey) => boolean): GoogleConsent =>
  Object.fromEntries(allKeys.map((key) => [key, isGranted(key) ? 'granted' : 'denied'])) as GoogleConsent

/**
 * What the grants mean for Google. A key follows its category; where the category has vendors of Google's, it follows
 * them, all of them, because a vendor's own decision wins. A key that no category of the catalog decides is denied.
 */
export function resolveGoogleConsent(
  vendors: readonly { readonly id: string; readonly category: string }[],
  grants: Readonly<Record<string, boolean>>,
  map: Readonly<Record<string, readonly GoogleConsentKey[] | undefined>> = defaultMap,
): GoogleConsent {
  const granted = new Set<GoogleConsentKey>()
  for (const [category, keys] of Object.entries(map)) {
    const own = vendors.filter((each) => each.category === category && googleVendors.includes(each.id))
    const ids = own.length > 0 ? own.map(({ id }) => id) : [category]
    if (ids.every((id) => Object.hasOwn(grants, id) && grants[id]))
      for (const key of keys ?? []) granted.add(key)
  }
  return consentOf((key) => granted.has(key))
}
