import type { ChosenItem } from '../effects/sweep.ts'
import type { Tag } from '../effects/tag.ts'
import { callable, given } from './shared/given.ts'

/** The answer for each consent category of the Segment workspace, by its id. */
export type SegmentPreferences = Readonly<Record<string, boolean>>

/** The options of `segment()`. */
export interface SegmentOptions {
  /** The write key of your source. */
  readonly writeKey: string
  /**
   * The host of the script, without a trailing slash, for sites with one of their own.
   * @default 'https://cdn.segment.com'
   */
  readonly cdn?: string
  /**
   * The name of the global, for sites whose `analytics` is something else, or that have two sources.
   * @default 'analytics'
   */
  readonly globalName?: string
  /**
   * The options of `analytics.load`: `{ integrations: { All: false } }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * Counts the page view at the start.
   * @default true
   */
  readonly pageView?: boolean
  /**
   * Called for each event, which then carries the answers. With it, Segment gets the withdrawal, and every later event
   * is dropped. What Segment has already loaded runs until the next page.
   * @default none: events carry no consent, and a withdrawal reloads the page
   */
  readonly consent?: () => SegmentPreferences
}

interface Event {
  event?: string
  context?: { consent?: object }
}
interface Step {
  payload: { obj: Event }
  next: (payload: Step['payload']) => void
}
interface Analytics {
  initialize?: unknown
  initialized?: boolean
  invoked?: boolean
  addSourceMiddleware: (step: (given: Step) => void) => void
  track: (event: string) => void
  page: () => void
}

type SegmentWindow = Record<string, Analytics | undefined>

const CHANGED = 'Segment Consent Preference Updated'
const OF_PAGE = ['track', 'screen', 'alias', 'group', 'page', 'identify']
const METHODS = [
  ...'trackSubmit trackClick trackLink trackForm pageview reset ready debug once off on'.split(' '),
  ...'addSourceMiddleware addIntegrationMiddleware setAnonymousId addDestinationMiddleware register'.split(
    ' ',
  ),
  ...OF_PAGE,
]

/** The page at the time of the call: the script may load only after the next page view. */
const pageNow = (): object => ({
  __t: 'bpc',
  c: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? undefined,
  p: location.pathname,
  u: location.href,
  s: location.search,
  t: document.title,
  r: document.referrer,
})

function queue(page: SegmentWindow, globalName: string, writeKey: string, config: object): Analytics {
  const calls: unknown[] = []
  const method =
    (name: string) =>
    (...args: unknown[]): unknown => {
      const real = page[globalName] as Record<string, (...args: unknown[]) => unknown> | undefined
      // For code that kept a reference to this queue.
      if (page[globalName]?.initialized) return real?.[name]?.(...args)
      calls.push([name, ...args, ...(OF_PAGE.includes(name) ? [pageNow()] : [])])
      return calls
    }
  return Object.assign(calls, Object.fromEntries(METHODS.map((name) => [name, method(name)])), {
    invoked: true,
    methods: METHODS,
    factory: method,
    SNIPPET_VERSION: '5.2.1',
    _writeKey: writeKey,
    _loadOptions: config,
  }) as unknown as Analytics
}

/**
 * Twilio Segment.
 * @see https://www.twilio.com/docs/segment/connections/sources/catalog/libraries/website/javascript
 * @see https://www.twilio.com/docs/segment/privacy/consent-management
 */
export function segment(options: SegmentOptions): Tag<'segment'> {
  const {
    writeKey,
    cdn = 'https://cdn.segment.com',
    globalName = 'analytics',
    config,
    pageView = true,
    consent,
  } = given(options)
  const page = globalThis as unknown as SegmentWindow
  let withdrawn = false
  const stamp = ({ payload, next }: Step): void => {
    // An event that is not passed on is dropped.
    if (withdrawn && payload.obj.event !== CHANGED) return
    const context = (payload.obj.context ??= {})
    context.consent = { ...context.consent, categoryPreferences: consent?.() }
    next(payload)
  }
  return {
    for: 'segment',
    needs: { writeKey, cdn, globalName, ...(consent && { consent: callable(consent) }) },
    ...storedBy(config ?? {}),
    start: () => {
      if (!page[globalName]?.initialize && !page[globalName]?.invoked) {
        page[globalName] = queue(page, globalName, writeKey, config ?? {})
      }
      if (consent) page[globalName]?.addSourceMiddleware(stamp)
      if (pageView) page[globalName]?.page()
    },
    scripts: [
      {
        src: `${cdn}/analytics.js/v1/${encodeURIComponent(writeKey)}/analytics.min.js`,
        attributes: { 'data-global-segment-analytics-key': globalName },
      },
    ],
    ...(consent && {
      consent: (granted) => {
        withdrawn = !granted
        page[globalName]?.track(CHANGED)
      },
    }),
  }
}

interface Keys {
  readonly cookie?: { readonly key?: string }
  readonly localStorage?: { readonly key?: string }
}

/** The settings of `analytics.load` that change the names and the place of what is stored. */
interface StoreConfig {
  readonly cookie?: { readonly domain?: string; readonly path?: string }
  readonly user?: Keys
  readonly group?: Keys
}

/** Ids are stored in a cookie and in local storage, under the same key; traits only in local storage. */
function storedBy({ cookie, user, group }: StoreConfig): Pick<Tag, 'stores'> {
  const { domain, path } = cookie ?? {}
  const place = { ...(domain !== undefined && { domain }), ...(path !== undefined && { path }) }
  const ids = [user?.cookie?.key, group?.cookie?.key].filter((key) => key !== undefined)
  const traits = [user?.localStorage?.key, group?.localStorage?.key].filter((key) => key !== undefined)
  const placed = Object.keys(place).length > 0 ? ['ajs_anonymous_id', 'ajs_user_id', 'ajs_group_id'] : []
  const stores: readonly ChosenItem[] = [
    ...[...placed, ...ids].map((name) => ({ name, ...place })),
    ...[...ids, ...traits].map((name) => ({ name, storage: 'local-storage' as const })),
  ]
  return stores.length > 0 ? { stores } : {}
}
