import type { Cookie, VendorFacts } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { films, outsiders } from '../src/vendors.ts'

const factsById = new Map<string, VendorFacts>(Object.values(facts).map((each) => [each.id, each]))

/** Every tag with what it stores, from the catalog. Vendors that share a tag are one entry under the tag's name. */
const tags = new Map<string, Map<string, Cookie>>()
for (const vendor of [...outsiders, films]) {
  const name = 'tag' in vendor ? vendor.tag : vendor.id
  const cookies = tags.get(name) ?? new Map<string, Cookie>()
  tags.set(name, cookies)
  for (const cookie of factsById.get(vendor.id)?.cookies ?? []) {
    // A refusal is set by the vendor's opt-out page, not by its tag.
    const { name, storage = 'cookie', party, legacy, remembersRefusal } = cookie
    if (!legacy && !remembersRefusal) cookies.set(`${name} ${storage} ${party}`, cookie)
  }
}

/** A `Set-Cookie` or `document.cookie` text for each cookie that the tag stores for this party. */
export function cookiesOf(tag: string, party: Cookie['party'], attributes: string): string[] | undefined {
  const cookies = tags.get(tag)
  return (
    cookies &&
    [...cookies.values()]
      .filter((cookie) => cookie.party === party && (cookie.storage ?? 'cookie') === 'cookie')
      // These names require https, which the demo doesn't have.
      .filter(({ name }) => !/^__(Secure|Host)-/.test(name))
      .map(({ name, lifetime: { value } }) => {
        const kept = typeof value === 'number' ? `; Max-Age=${Math.round(value)}` : ''
        return `${name.replace('*', 'demo')}=stand-in${kept}; SameSite=Lax; ${attributes}`
      })
  )
}
