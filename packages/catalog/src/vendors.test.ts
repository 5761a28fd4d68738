/// <reference types="node" />
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultCategories } from './categories.ts'
import { isVerified } from './is-verified.ts'
import { checkLinks } from './check.ts'
import { defineCatalog } from './define.ts'
import * as factsById from './facts.ts'
import { industryOptOuts, mechanisms } from './notice.ts'
import { sources } from './sources.ts'
import { writeDisclosed } from './disclosed/write.ts'
import type { Fact, VendorCore, VendorFacts } from './types.ts'
import * as coresById from './vendors.ts'

const camelCase = (id: string): string => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
const ids = readdirSync(new URL('vendors', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -'.ts'.length))
  .sort()
const allFacts: readonly VendorFacts[] = Object.values(factsById)

interface Claim {
  readonly path: string
  readonly source: readonly string[]
  readonly unverified?: string | undefined
}
/** Everything with a source, at any depth. */
function claims(value: unknown, path: string): Claim[] {
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.entries(value).flatMap(([key, part]) => claims(part, `${path}.${key}`))
  if (!('source' in value)) return inner
  const { source, unverified } = value as Omit<Claim, 'path'>
  return [{ path, source, unverified }, ...inner]
}
const allClaims = [
  ...allFacts.flatMap((facts) => claims(facts, facts.id)),
  ...industryOptOuts.flatMap((page) => claims(page, page.id)),
  ...mechanisms.flatMap((mechanism) => claims(mechanism, mechanism.id)),
]

describe('the vendors', () => {
  it('each export their core and their facts', () => {
    expect(ids.length).toBeGreaterThanOrEqual(24)
    const names = ids.map(camelCase).sort()
    expect(Object.keys(coresById).sort()).toEqual(names)
    expect(Object.keys(factsById).sort()).toEqual(names)
  })

  it.each(ids)('%s has one id in its file, its core and its facts', (id) => {
    const name = camelCase(id)
    expect((coresById as Record<string, unknown>)[name]).toMatchObject({ id })
    expect((factsById as Record<string, unknown>)[name]).toMatchObject({ id })
  })

  it.each(ids)('%s discloses in its core what its facts say', (id) => {
    const name = camelCase(id)
    const { category, disclosed = '' } = (coresById as Record<string, VendorCore>)[name]!
    const { cookies } = (factsById as Record<string, VendorFacts>)[name]!
    expect(
      disclosed,
      `run pnpm disclosed; visitors who allowed ${id} will be asked again where it stores more than before`,
    ).toBe(writeDisclosed(category, cookies))
  })

  it('fit into one catalog', async () => {
    const catalog = defineCatalog({
      categories: defaultCategories,
      vendors: Object.values(coresById),
      facts: () => import('./facts.ts'),
    })
    expect((await catalog.loadFacts()).size).toBe(ids.length)
  })

  it('are as many as the documentation says', () => {
    const embeds = Object.values(coresById).flatMap((core) => ('embed' in core ? [core.id] : []))
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
    expect(readme).toContain(`cores of ${ids.length} vendors; ${embeds.length} of them may be embedded`)
    const guide = readFileSync(new URL('../../../docs/guides/catalog.md', import.meta.url), 'utf8')
    expect(guide).toContain(`All ${ids.length} cores`)
    expect(guide).toContain(`facts of all ${ids.length} vendors`)
    const list = embeds.map((id) => `\`${id}\``)
    expect(guide.replace(/\s+/g, ' ')).toContain(`${list.slice(0, -1).join(', ')} and ${list.at(-1)}`)
  })

  it('share a tag where they share a technology', () => {
    const byTag = new Map<string, string[]>()
    for (const core of Object.values(coresById)) {
      if ('tag' in core) byTag.set(core.tag, [...(byTag.get(core.tag) ?? []), core.id])
    }
    expect(Object.fromEntries(byTag)).toEqual({
      'google-ads': ['google-adwords-conversion', 'google-dynamic-remarketing'],
      'linkedin-insight': ['linkedin-ads', 'linkedin-insights', 'linkedin-marketing-solutions'],
      'x-pixel': ['twitter-advertising', 'twitter-analytics'],
    })
  })
})

describe('the facts', () => {
  it.each(allFacts.map((facts) => [facts.id, facts] as const))('of %s are well-formed', (id, facts) => {
    expect(() => checkLinks(id, facts)).not.toThrow()
    const links: (Fact<string> | undefined)[] = [facts.privacyPolicy, facts.cookiePolicy, facts.optOut.url]
    for (const link of links) {
      if (link?.value) expect(new URL(link.value).protocol).toBe('https:')
    }
    for (const { host } of facts.hosts) expect(host).toMatch(/^(\*\.)?([a-z0-9-]+\.)+[a-z]+$/)
    // One name may be kept in several places.
    const places = facts.cookies.map(({ name, storage = 'cookie', party }) => `${name} ${storage} ${party}`)
    expect(new Set(places).size).toBe(places.length)
    for (const { name, category, lifetime, purpose } of facts.cookies) {
      expect(name).toMatch(/^[^*\s]+\*?$/)
      expect(purpose).not.toBe('')
      if (category !== undefined) expect(Object.keys(defaultCategories)).toContain(category)
      if (typeof lifetime.value === 'number') expect(lifetime.value).toBeGreaterThanOrEqual(0)
    }
  })

  it('are finished', () => {
    // The placeholders of `pnpm new vendor`.
    expect(allFacts.filter((facts) => JSON.stringify(facts).includes('TODO')).map(({ id }) => id)).toEqual([])
  })

  it('name only known sources', () => {
    const unknown = allClaims.flatMap(({ path, source }) =>
      source
        .filter((key) => !Object.hasOwn(sources, key) && !URL.canParse(key))
        .map((key) => `${path}: ${key}`),
    )
    expect(unknown).toEqual([])
  })

  it('are unverified if only general knowledge supports them', () => {
    const certain = allClaims.filter(
      ({ source, unverified }) => unverified === undefined && source.every((key) => key === 'gk'),
    )
    expect(certain).toEqual([])
    for (const { unverified } of allClaims) expect(unverified).not.toBe('')
  })

  it('keep uncertain facts marked as unverified', () => {
    const lifetime = (facts: VendorFacts, name: string) =>
      facts.cookies.find((c) => c.name === name)?.lifetime
    const doubtful = [
      lifetime(factsById.hubspot, '__hstc'),
      lifetime(factsById.doubleclick, 'IDE'),
      lifetime(factsById.facebookCustomAudience, '_fbp'),
      lifetime(factsById.linkedinAds, 'li_gc'),
      factsById.twitterAnalytics.optOut.url,
      factsById.eloqua.optOut.url,
      factsById.googleAnalytics.operator,
      factsById.facebookCustomAudience.ids.googleAc,
    ]
    for (const fact of doubtful) expect(fact && isVerified<unknown>(fact)).toBe(false)
    expect(factsById.marinSearchMarketer.status.unverified).toBeTruthy()
    // The vendor's own documentation settles what a database contradicts.
    const settled = [
      lifetime(factsById.heapAnalytics, '_hp2_id.*'),
      lifetime(factsById.quantcast, '__qca'),
      lifetime(factsById.googleAnalytics, '_ga'),
    ]
    for (const fact of settled) expect(fact && isVerified(fact)).toBe(true)
  })

  it('say in our own words what a vendor is used for', () => {
    // Openings and phrases of the classic notice.
    const borrowed =
      /\bWe use\b|\bto help (us )?(analyze|target|prevent)|lead management|to track how you use/i
    for (const { usedFor } of allFacts) {
      expect(usedFor).toMatch(/^[A-Z][^.]+\.$/)
      expect(usedFor).not.toMatch(borrowed)
    }
    expect(new Set(allFacts.map(({ usedFor }) => usedFor)).size).toBe(ids.length)
  })
})

describe('the notice', () => {
  it('has three industry pages and seven mechanisms', () => {
    expect(industryOptOuts.map(({ id, status }) => [id, status.state])).toEqual([
      ['your-online-choices', 'active'],
      ['network-advertising-initiative', 'discontinued'],
      ['daa-consumer-choice', 'active'],
    ])
    expect(mechanisms.filter(({ status }) => status.state === 'discontinued').map(({ id }) => id)).toEqual([
      'flash-storage',
      'do-not-track',
    ])
    expect(new Set(mechanisms.map(({ id }) => id)).size).toBe(7)
    for (const { url } of industryOptOuts) expect(url.value).toMatch(/^https:\/\//)
  })
})
