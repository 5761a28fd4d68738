import type { StorageKind } from '@askfirst/catalog'
import type { Way } from '../effects/requests/way.ts'

/** `css`: a style sheet requested it. `other`: the browser doesn't say what did. */
export type WatchedWay = Way | 'css' | 'other'

interface FindingBase {
  /** The vendors that own it. Empty: no facts know it. */
  readonly vendors: readonly { readonly id: string; readonly name: string }[]
  /**
   * `not-granted`: the catalog has its vendors, and none of them is granted. `not-declared`: no vendor in the catalog
   * declares it.
   */
  readonly why: 'not-granted' | 'not-declared'
  /** A description in a few sentences, with a way to fix it. */
  readonly message: string
}

/** A request to another host. */
export interface RequestFinding extends FindingBase {
  /** It is a request. */
  readonly what: 'request'
  /** What made it: a fetch, an image, a frame. */
  readonly way: WatchedWay
  /** The address that it was for. */
  readonly url: string
}

/** A cookie, or a key in a storage. */
export interface StoredFinding extends FindingBase {
  /** Where it is stored. */
  readonly what: StorageKind
  /** Its name or key. */
  readonly name: string
}

/** What `watch()` reports. */
export type Finding = RequestFinding | StoredFinding

/** What was seen, and what was granted at that moment. */
export type Sighting = { readonly isGranted: (id: string) => boolean } & (
  | { readonly what: 'request'; readonly way: WatchedWay; readonly url: URL }
  | { readonly what: StorageKind; readonly name: string }
)

const requests: Readonly<Record<WatchedWay, string>> = {
  fetch: 'a fetch of',
  xhr: 'an XMLHttpRequest to',
  beacon: 'a beacon to',
  websocket: 'a WebSocket to',
  eventsource: 'an EventSource of',
  image: 'an image from',
  script: 'a script from',
  frame: 'a frame from',
  link: 'a link to',
  media: 'media from',
  css: 'a file for a style sheet, from',
  other: 'a request to',
}
const stored: Readonly<Record<StorageKind, string>> = {
  cookie: 'cookie',
  'local-storage': 'local storage key',
  'session-storage': 'session storage key',
  'indexed-db': 'database',
}

const MAX_URL = 120

/** A query may be pages long; what matters is where the request went. */
function shorten({ href, origin, pathname }: URL): string {
  const text = href.length > MAX_URL ? `${origin}${pathname}?…` : href
  return text.length > MAX_URL ? `${text.slice(0, MAX_URL)}…` : text
}

/** Describes what was seen, whose it is, and how to fix it. */
export function describe(
  seen: Sighting,
  { why, vendors }: Pick<Finding, 'why' | 'vendors'>,
  hasFacts: boolean,
): string {
  const isRequest = seen.what === 'request'
  const what = isRequest
    ? `${requests[seen.way]} ${shorten(seen.url)}`
    : `the ${stored[seen.what]} "${seen.name}"`
  const names = vendors.map(({ name }) => name).join(', ')
  const ids = vendors.map(({ id }) => `"${id}"`).join(' or ')
  const sentences = [`Askfirst saw ${what}.`]
  if (!hasFacts) sentences.push('The facts could not be loaded, so its vendor is unknown.')
  else if (why === 'not-granted') {
    const gates = 'a tag of scriptLoader(), <ConsentScript>, <ConsentGate> or <ConsentEmbed>'
    sentences.push(
      `It belongs to ${names}, which is not granted.`,
      isRequest
        ? `Make it wait for the grant of ${ids}, with ${gates}.`
        : `Make what stores it wait for the grant of ${ids}, and add cleanUp() to the effects.`,
    )
  } else {
    const where = isRequest ? seen.url.hostname : seen.name
    const list = isRequest ? 'hosts' : 'cookies'
    sentences.push(
      `No vendor in the catalog declares ${isRequest ? where : 'it'}.`,
      vendors.length > 0
        ? `It is known to belong to ${names}: add ${ids} to the catalog, or add it to the ${list} of a vendor there.`
        : `Add its vendor to the catalog, with it among its ${list}. If it is your own, allow it: watch({ allow: ['${where}'] }).`,
    )
  }
  return sentences.join(' ')
}
