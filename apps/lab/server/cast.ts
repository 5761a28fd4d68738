import type { VendorFacts } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'

/** A vendor as the lab plays it: where its script comes from, where it sends data, and what tells it to stop. */
export interface Part {
  readonly id: string
  /** The address of its script. */
  readonly script: string
  /** Where it sends what it saw. */
  readonly collect: string
  /** An expression that is true once its own consent call told it to stop. Without one, it has no such call. */
  readonly stopped?: string
}

const ifLast = (queue: string, command: string, yes: string): string =>
  `[...${queue}].reverse().find((entry) => entry[0] === '${command}')?.[1] === '${yes}'`

/** The real addresses, as the tags of `@askfirst/consent/tags` and the pages of the lab request them. */
export const cast: readonly Part[] = [
  {
    id: 'google-analytics',
    script: 'https://www.googletagmanager.com/gtag/js?id=G-LAB',
    collect: 'https://region1.google-analytics.com/g/collect',
    stopped: "window['ga-disable-G-LAB'] === true",
  },
  {
    id: 'facebook-custom-audience',
    script: 'https://connect.facebook.net/en_US/fbevents.js',
    collect: 'https://www.facebook.com/tr/',
    stopped: ifLast('fbq.queue', 'consent', 'revoke'),
  },
  {
    id: 'linkedin-insights',
    script: 'https://snap.licdn.com/li.lms-analytics/insight.min.js',
    collect: 'https://px.ads.linkedin.com/collect',
  },
  {
    id: 'crazy-egg',
    script: 'https://script.crazyegg.com/pages/scripts/0000/0042.js',
    collect: 'https://tracking.crazyegg.com/collect',
  },
  {
    id: 'quantcast',
    script: 'https://secure.quantserve.com/quant.js',
    collect: 'https://pixel.quantserve.com/pixel',
  },
  {
    id: 'hotjar',
    script: 'https://static.hotjar.com/c/hotjar-42.js?sv=6',
    collect: 'https://in.hotjar.com/api/collect',
  },
]

export const partOf = (id: string): Part => {
  const found = cast.find((part) => part.id === id)
  if (!found) throw new Error(`Nobody plays ${id}.`)
  return found
}

const allFacts = new Map<string, VendorFacts>(Object.values(facts).map((each) => [each.id, each]))

/** What it stores on the site itself: cookies on the parent domain, and keys in local storage. */
export function storedBy(id: string): {
  readonly cookies: readonly string[]
  readonly keys: readonly string[]
} {
  const own = (allFacts.get(id)?.cookies ?? []).filter(
    ({ party, legacy, remembersRefusal }) => party === 'first' && !legacy && !remembersRefusal,
  )
  const names = (kind: string): string[] =>
    own.filter(({ storage = 'cookie' }) => storage === kind).map(({ name }) => name.replace('*', 'lab'))
  return { cookies: names('cookie'), keys: names('local-storage') }
}

/** A vendor's script does everything that makes a script noticeable, once, unless it was told to stop. */
export function scriptOf({ id, collect, stopped = 'false' }: Part): string {
  const { cookies, keys } = storedBy(id)
  const { hostname } = new URL(collect)
  return `(() => {
  const stopped = () => ${stopped}
  for (const name of ${JSON.stringify(cookies)}) document.cookie = name + '=lab; Max-Age=86400; Path=/; Domain=lab.test'
  for (const key of ${JSON.stringify(keys)}) localStorage.setItem(key, 'lab')
  fetch('${collect}?fetch', { method: 'POST', credentials: 'include', keepalive: true })
  new Image().src = '${collect}?image'
  const hint = (rel, href, as) => document.head.append(Object.assign(document.createElement('link'), { rel, href, as }))
  hint('preload', '${collect}?preload', 'image')
  hint('preconnect', 'https://hint.${hostname}')
  // A policy for scripts would stop the worker of any vendor.
  if (location.pathname.startsWith('/plain/')) {
    new Worker(URL.createObjectURL(new Blob(["fetch('${collect}?worker')"])))
  }
  addEventListener('pagehide', () => { if (!stopped()) navigator.sendBeacon('${collect}?leave') })
})()`
}

/** What a running script requests, in alphabetical order. */
export function requestsOf(id: string): string[] {
  const { script, collect } = partOf(id)
  return [script, ...['fetch', 'image', 'preload', 'worker'].map((way) => `${collect}?${way}`)].sort()
}

export const hintOf = (id: string): string => `hint.${new URL(partOf(id).collect).hostname}`
export const beaconOf = (id: string): string => `${partOf(id).collect}?leave`
