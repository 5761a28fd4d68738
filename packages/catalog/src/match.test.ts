import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as catalogFacts from './facts.ts'
import { createHostMatcher } from './match-hosts.ts'
import { createMatcher, type Match } from './match.ts'
import type { Cookie, Host, VendorFacts } from './types.ts'

type CookieShape = Pick<Cookie, 'name' | 'party'>

function vendor(id: string, cookies: readonly CookieShape[], hosts: readonly string[] = []): VendorFacts {
  const unknown = { value: null, source: [], unverified: 'a test' }
  return {
    id,
    name: id,
    formerNames: [],
    operator: unknown,
    group: null,
    status: { state: 'active', source: [] },
    usedFor: '',
    hosts: hosts.map((host): Host => ({ host, role: 'sets', source: [] })),
    cookies: cookies.map((cookie) => ({ ...cookie, lifetime: unknown, purpose: '' })),
    privacyPolicy: unknown,
    optOut: { kind: 'browser-settings' },
    ids: { iab: null, googleAc: null },
  }
}
const first = (name: string): CookieShape => ({ name, party: 'first' })
const third = (name: string): CookieShape => ({ name, party: 'third' })

describe('cookie', () => {
  const matcher = createMatcher([
    vendor('analytics', [first('_ga'), first('_ga_*'), first('_g*')]),
    vendor('ads', [first('_ga_ads_*'), third('ID')], ['ads.example']),
    vendor('other-ads', [third('ID')], ['other.example', '*.shared.example']),
    vendor('third-ads', [third('ID')], ['shared.example']),
    vendor('same-name', [first('ID')], ['ads.example']),
  ])

  it.each([
    ['_ga', ['analytics'], '_ga'],
    ['_ga_X', ['analytics'], '_ga_*'],
    ['_ga_', ['analytics'], '_ga_*'],
    ['_ga_ads_1', ['ads'], '_ga_ads_*'],
    ['_gid', ['analytics'], '_g*'],
    ['_g', ['analytics'], '_g*'],
    ['ID', ['ads', 'other-ads', 'third-ads', 'same-name'], 'ID'],
  ])('%s', (name, vendors, pattern) => {
    expect(matcher.cookie(name)).toEqual({ vendors, pattern })
  })

  it.each(['_', '', 'id', 'ga', 'x_ga'])('does not know %j', (name) => {
    expect(matcher.cookie(name)).toBeNull()
  })

  it.each([
    ['ads.example', ['ads']],
    ['.ADS.example', ['ads']],
    ['deep.down.ads.example.', ['ads']],
    ['other.example', ['other-ads']],
    ['shared.example', ['third-ads']],
    ['sub.shared.example', ['other-ads']],
  ])('set on %s, a third-party cookie belongs to the vendor that keeps it there', (host, vendors) => {
    expect(matcher.cookie('ID', host)).toEqual({ vendors, pattern: 'ID' })
  })

  it('names all vendors if the host decides nothing', () => {
    expect(matcher.cookie('ID', 'shop.example')?.vendors).toHaveLength(4)
    expect(matcher.cookie('_ga', 'ads.example')?.vendors).toEqual(['analytics'])
  })
})

describe('one name in several places', () => {
  const twice = vendor('twice', [first('ID'), third('ID'), first('p_*'), third('p_*')], ['twice.example'])
  const matcher = createMatcher([
    twice,
    { ...twice, id: 'stores', cookies: twice.cookies.map((one) => ({ ...one, storage: 'local-storage' })) },
    vendor('site', [first('ID'), first('p_*')], ['site.example']),
  ])

  it('is one pattern, and names its vendor once', () => {
    expect(matcher.cookie('ID')).toEqual({ vendors: ['twice', 'stores', 'site'], pattern: 'ID' })
    expect(matcher.cookie('p_1')).toEqual({ vendors: ['twice', 'stores', 'site'], pattern: 'p_*' })
    expect(createMatcher([twice]).cookie('ID', 'shop.example')).toEqual({ vendors: ['twice'], pattern: 'ID' })
  })

  it('belongs to the vendors that keep it on the host, whichever place they list first', () => {
    const turned = { ...twice, cookies: [...twice.cookies].reverse() }
    const site = vendor('site', [first('ID'), first('p_*')], ['site.example'])
    for (const one of [twice, turned]) {
      for (const [name, pattern] of [
        ['ID', 'ID'],
        ['p_1', 'p_*'],
      ] as const) {
        const { cookie } = createMatcher([site, one])
        expect(cookie(name, 'twice.example')).toEqual({ vendors: ['twice'], pattern })
        expect(cookie(name, 'site.example')).toEqual({ vendors: ['site', 'twice'], pattern })
      }
    }
  })
})

describe('url', () => {
  const matcher = createMatcher([
    vendor('whole', [], ['Example.com', 'cdn.example.org']),
    vendor('subs', [], ['*.example.com', '*.example.org']),
    vendor('close', [], ['a.b.example.com']),
    vendor('also-close', [], ['a.b.example.com']),
  ])

  it.each([
    ['https://example.com/', ['whole'], 'example.com'],
    ['https://x.example.com:8443/a?b#c', ['subs'], '*.example.com'],
    ['https://A.B.example.com', ['close', 'also-close'], 'a.b.example.com'],
    ['wss://z.a.b.example.com', ['close', 'also-close'], 'a.b.example.com'],
    ['https://cdn.example.org./', ['whole'], 'cdn.example.org'],
    ['https://www.example.org', ['subs'], '*.example.org'],
  ])('%s', (url, vendors, pattern) => {
    expect(matcher.url(url)).toEqual({ vendors, pattern })
  })

  it.each([
    'https://example.org',
    'https://notexample.com',
    'https://example.com.evil.test',
    'example.com',
    '',
  ])('does not know %j', (url) => {
    expect(matcher.url(url)).toBeNull()
  })
})

describe('the catalog’s own facts', () => {
  const matcher = createMatcher(Object.values(catalogFacts))

  it('distinguishes shared cookies by host', () => {
    expect(matcher.cookie('_ga_ABC123')).toEqual({ vendors: ['google-analytics'], pattern: '_ga_*' })
    expect(matcher.cookie('_gac_gb_UA')).toEqual({
      vendors: ['google-adwords-conversion'],
      pattern: '_gac_gb_*',
    })
    expect(matcher.cookie('li_fat_id')?.vendors).toHaveLength(3)
    expect(matcher.cookie('uuid2', 'adnxs.com')?.vendors).toEqual(['appnexus'])
    expect(matcher.url('https://px.ads.linkedin.com/collect')?.vendors).toHaveLength(3)
  })

  it('finds every cookie and host of every vendor', () => {
    for (const facts of Object.values(catalogFacts)) {
      for (const { name } of facts.cookies) {
        expect(matcher.cookie(name.replace('*', ''))?.vendors).toContain(facts.id)
      }
      for (const { host } of facts.hosts) {
        expect(matcher.url(`https://${host.replace('*', 'x')}/`)?.vendors).toContain(facts.id)
      }
    }
  })
})

describe('wild input', () => {
  const matcher = createMatcher([vendor('any', [first('*')], ['com']), vendor('none', [])])
  const empty = createMatcher([])

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        for (const m of [matcher, empty]) {
          m.cookie(a as string, b as string)
          m.url(a as string)
        }
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.webUrl(), (name, url) => {
        expect(matcher.cookie(name)).toEqual({ vendors: ['any'], pattern: '*' })
        expect(empty.url(url)).toBeNull()
      }),
    )
  })

  it.each(['__proto__', 'constructor', 'hasOwnProperty'])('%s is a name like any other', (name) => {
    expect(empty.cookie(name, name)).toBeNull()
    expect(empty.url(`https://${name}/`)).toBeNull()
    const declared = createMatcher([vendor('odd', [third(name)], [name])])
    expect(declared.cookie(name, name)).toEqual({ vendors: ['odd'], pattern: name })
  })

  it('gives up on hosts that are too long for DNS', () => {
    expect(matcher.cookie('x', `${'a.'.repeat(100_000)}com`)?.vendors).toEqual(['any'])
    expect(matcher.url(`https://${'a.'.repeat(1000)}com`)).toBeNull()
  })
})

// The same rules, checking every pattern of every vendor.
function hostRank(host: string, pattern: string): number {
  const base = pattern.replace(/^\*\./, '')
  const covers = host.endsWith(`.${base}`) || (host === base && base === pattern)
  return covers ? base.split('.').length * 2 + (base === pattern ? 0 : 1) : 0
}
function best(ranked: readonly { id: string; pattern: string; rank: number }[]): Match | null {
  const top = Math.max(0, ...ranked.map(({ rank }) => rank))
  const found = ranked.filter(({ rank }) => rank === top && rank > 0)
  return found[0] ? { vendors: [...new Set(found.map(({ id }) => id))], pattern: found[0].pattern } : null
}
function naiveUrl(all: readonly VendorFacts[], host: string): Match | null {
  return best(
    all.flatMap(({ id, hosts }) => hosts.map((h) => ({ id, pattern: h.host, rank: hostRank(host, h.host) }))),
  )
}
function naiveCookie(all: readonly VendorFacts[], name: string, host?: string): Match | null {
  const rank = (pattern: string): number => {
    if (pattern === name) return Number.POSITIVE_INFINITY
    return pattern.endsWith('*') && name.startsWith(pattern.slice(0, -1)) ? pattern.length : 0
  }
  const match = best(
    all.flatMap(({ id, cookies }) => cookies.map((c) => ({ id, pattern: c.name, rank: rank(c.name) }))),
  )
  if (!match || host === undefined || match.vendors.length === 1) return match
  const keepers = all.filter(
    ({ id, cookies }) =>
      match.vendors.includes(id) && cookies.some((c) => c.name === match.pattern && c.party === 'third'),
  )
  const there = naiveUrl(keepers, host)
  return there
    ? { vendors: match.vendors.filter((id) => there.vendors.includes(id)), pattern: match.pattern }
    : match
}

const label = fc.constantFrom('a', 'b', 'c')
const hostName = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join('.'))
const hostPattern = fc.tuple(hostName, fc.boolean()).map(([host, subs]) => (subs ? `*.${host}` : host))
const shortName = fc
  .array(fc.constantFrom('_', 'g', 'a'), { minLength: 1, maxLength: 5 })
  .map((x) => x.join(''))
const cookieShape = fc.record({
  name: fc.tuple(shortName, fc.boolean()).map(([name, prefix]) => (prefix ? `${name}*` : name)),
  party: fc.constantFrom('first' as const, 'third' as const),
})
const vendors = fc
  .array(fc.tuple(fc.array(cookieShape, { maxLength: 6 }), fc.array(hostPattern, { maxLength: 4 })), {
    maxLength: 6,
  })
  .map((all) => all.map(([cookies, hosts], i) => vendor(`v${i}`, cookies, hosts)))

describe('compared with a naive implementation', () => {
  it('finds the same vendors', () => {
    fc.assert(
      fc.property(vendors, shortName, hostName, (all, name, host) => {
        const matcher = createMatcher(all)
        expect(matcher.cookie(name)).toEqual(naiveCookie(all, name))
        expect(matcher.cookie(name, host)).toEqual(naiveCookie(all, name, host))
        expect(matcher.url(`https://${host}/`)).toEqual(naiveUrl(all, host))
        expect(createHostMatcher(all)(host)).toEqual(naiveUrl(all, host))
      }),
      { numRuns: 2000 },
    )
  })

  it('finds the same vendors among thousands of patterns', () => {
    const many = Array.from({ length: 4000 }, (_, i) =>
      vendor(
        `v${i}`,
        [first(`c${i}`), third(`p${i}_*`), third('shared')],
        [`h${i}.example`, `*.w${i}.example`],
      ),
    )
    const matcher = createMatcher(many)
    for (const i of [0, 1, 39, 399, 3999, 4000]) {
      for (const name of [`c${i}`, `p${i}_x`, `p${i}_`, `c${i}x`, 'shared']) {
        for (const host of [`h${i}.example`, `a.b.w${i}.example`, 'nobody.example']) {
          expect(matcher.cookie(name, host)).toEqual(naiveCookie(many, name, host))
          expect(matcher.url(`https://${host}`)).toEqual(naiveUrl(many, host))
        }
      }
    }
  })
})
