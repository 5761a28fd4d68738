import type { ChosenItem } from '../effects/sweep.ts'
import type { Tag } from '../effects/tag.ts'
import { ownGlobal } from '../effects/own-global.ts'
import { given, ifGiven } from './shared/given.ts'

/** The options of `amplitude()`. */
export interface AmplitudeOptions {
  /** The API key of your project. */
  readonly apiKey: string
  /**
   * Settings for `amplitude.init`: `{ serverZone: 'EU', autocapture: true }`.
   * @default none
   */
  readonly config?: Readonly<Record<string, unknown>>
  /**
   * The name of the instance, for a second project on one page. Call its methods on `amplitude._iq.<name>`.
   * @default the one that is `amplitude` itself
   */
  readonly name?: string
  /**
   * Another version of the script, or one that the site hosts. The hash is that of the file.
   * @default version 2.48.1 from `cdn.amplitude.com`, with its hash
   */
  readonly script?: { readonly src: string; readonly integrity?: string }
}

type Queue = { name: string; args: unknown[]; resolve?: (value: unknown) => void }[]
interface Amplitude {
  invoked?: boolean
  /** The instances with a name. */
  _iq?: Record<string, Amplitude>
  createInstance: (name: string) => Amplitude
  init: (apiKey: string, config: object) => unknown
  setOptOut: (optOut: boolean) => void
}

const SCRIPT = {
  src: 'https://cdn.amplitude.com/libs/analytics-browser-2.48.1-min.js.gz',
  integrity: 'sha384-Sk+l9VwU+jvx8zsmLuRDNUQE+0K4h0xsyjdrfb/czM6hRumd1igYdOvGwa0LAGcq',
}
const IDENTIFY = 'add append clearAll prepend set setOnce unset preInsert postInsert remove getUserProperties'
const REVENUE =
  'getEventProperties setProductId setQuantity setPrice setRevenue setRevenueType setReceipt setReceiptSig setCurrency setEventProperties'
const PLAIN =
  'getDeviceId setDeviceId getSessionId setSessionId getUserId setUserId setOptOut setTransport reset extendSession'
const PROMISED = 'init add remove track logEvent identify groupIdentify setGroup revenue flush'

const methods = (names: string, method: (name: string) => unknown): object =>
  Object.fromEntries(names.split(' ').map((name) => [name, method(name)]))

/** A class whose methods queue the call and return the object itself. */
function waiting(names: string): unknown {
  class Waiting {
    readonly _q: Queue = []
  }
  const method = (name: string) =>
    function (this: Waiting, ...args: unknown[]): Waiting {
      this._q.push({ name, args })
      return this
    }
  Object.assign(Waiting.prototype, methods(names, method))
  return Waiting
}

/** Amplitude's queue: each call with its arguments and, for some, the promise to resolve. */
function instance(): { _q: Queue } {
  const _q: Queue = []
  return Object.assign(
    { _q },
    methods(
      PLAIN,
      (name) =>
        (...args: unknown[]) =>
          void _q.push({ name, args }),
    ),
    methods(PROMISED, (name) => (...args: unknown[]) => ({
      promise: new Promise((resolve) => _q.push({ name, args, resolve })),
    })),
  )
}

function queue(): Amplitude {
  const _iq: Record<string, object> = {}
  const createInstance = (name: string): object => (_iq[name] = instance())
  const classes = { Identify: waiting(IDENTIFY), Revenue: waiting(REVENUE) }
  return Object.assign(instance(), classes, { _iq, createInstance, invoked: true }) as unknown as Amplitude
}

/**
 * Amplitude.
 * @see https://amplitude.com/docs/sdks/analytics/browser/browser-sdk-2
 */
export function amplitude(options: AmplitudeOptions): Tag<'amplitude'> {
  const { apiKey, config, name, script = SCRIPT } = given(options)
  const page = globalThis as { amplitude?: Amplitude }
  return {
    for: 'amplitude',
    needs: {
      apiKey,
      script: given(script).src,
      ...ifGiven({ name, 'script.integrity': given(script).integrity }),
    },
    ...storedBy(config),
    start: () => {
      // Set this explicitly: otherwise Amplitude uses what it remembers, which may be an older refusal.
      const main = ownGlobal<Amplitude>('amplitude', queue)
      if (!name) return void main.init(apiKey, { ...config, optOut: false })
      const named = ((main._iq ??= {})[name] = main.createInstance(name))
      named.init(apiKey, { instanceName: name, ...config, optOut: false })
    },
    scripts: [{ ...script, crossOrigin: 'anonymous' }],
    consent: (granted) => (name ? page.amplitude?._iq?.[name] : page.amplitude)?.setOptOut(!granted),
  }
}

const AREAS = { localStorage: 'local-storage', sessionStorage: 'session-storage' } as const

/** `identityStorage` moves the ids out of cookies, under the same names. */
function storedBy(config: AmplitudeOptions['config']): Pick<Tag, 'stores'> {
  const storage = AREAS[config?.['identityStorage'] as keyof typeof AREAS] as ChosenItem['storage']
  return storage ? { stores: [{ name: 'AMP_*', storage }] } : {}
}
