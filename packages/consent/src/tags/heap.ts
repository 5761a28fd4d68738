import type { Tag } from '../effects/tag.ts'
import { ownGlobal } from '../effects/own-global.ts'
import { given, oneOf, whoever } from './shared/given.ts'

/** The options of `heap()`. */
export interface HeapOptions {
  /** The app id of the environment, as on Heap's Projects page: digits. */
  readonly appId: string
  /**
   * Where Heap stores the data.
   * @default 'us'
   */
  readonly region?: 'us' | 'eu'
  /**
   * Settings for `heap.load`: `{ disableTextCapture: true }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * The id of the signed-in visitor on your site.
   * @default nobody
   */
  readonly identity?: string
  /**
   * Properties of the visitor: `{ plan: 'free' }`. They need no identity.
   * @default nothing
   */
  readonly userProperties?: Readonly<Record<string, string | number>>
}

interface Waiting {
  name: string
  fn: () => void
}
type Heap = Record<string, unknown> & {
  identify?: (identity: string) => void
  addUserProperties?: (properties: object) => void
}

const METHODS =
  'init startTracking stopTracking track resetIdentity identify identifyHashed getSessionId getUserId getIdentity addUserProperties addEventProperties removeEventProperty clearEventProperties addAccountProperties addAdapter addTransformer addTransformerFn onReady addPageviewProperties removePageviewProperty clearPageviewProperties trackPageview'

/**
 * Heap. It documents no consent call, so a withdrawal reloads the page.
 * @see https://developers.heap.io/docs/web
 * @see https://help.heap.io/getting-started/getting-started-faqs/how-do-i-identify-users-in-heap
 */
export function heap(options: HeapOptions): Tag<'heap-analytics'> {
  const { appId, region = 'us', config, identity, userProperties } = given(options)
  return {
    for: 'heap-analytics',
    needs: { appId, region: oneOf(region, ['us', 'eu']), ...whoever({ identity }) },
    start: () => {
      const page = globalThis as { heap?: Heap; heapReadyCb?: Waiting[] }
      const ready = (page.heapReadyCb ??= [])
      const queue = ownGlobal('heap', () => [] as unknown as Heap)
      queue['envId'] = appId
      queue['clientConfig'] = { ...config, shouldFetchServerConfig: false }
      for (const name of METHODS.split(' ')) {
        queue[name] = (...args: unknown[]): void => {
          const fn = (): void => {
            const method = page.heap?.[name]
            if (typeof method === 'function') method.apply(page.heap, args)
          }
          ready.push({ name, fn })
        }
      }
      if (identity) queue.identify?.(identity)
      if (userProperties) queue.addUserProperties?.(userProperties)
    },
    scripts: [
      { src: `https://cdn.${region}.heap-api.com/config/${encodeURIComponent(appId)}/heap_config.js` },
    ],
  }
}
