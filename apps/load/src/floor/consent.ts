import { scriptOf } from '../script-of.ts'
import type { Vendor } from './vendors.ts'

/** A yes or no for each vendor, in the order of the list. */
export type Choice = readonly boolean[]

export interface Consent {
  readonly vendors: readonly Vendor[]
  /** `null`: not asked yet. */
  readonly read: () => Choice | null
  readonly subscribe: (listener: () => void) => () => void
  readonly save: (choice: Choice) => void
  /** Starts with the stored choice. Calls `onChoose` if the visitor pressed "Choose" before the app had started. */
  readonly start: (onChoose: () => void) => void
}

const HALF_A_YEAR = 180 * 86_400

/**
 * Stores the choice in one cookie: a digit for each vendor. For a list of another length it is invalid. A page that is
 * the same for every visitor starts without a choice, as its HTML does.
 */
export function createConsent(vendors: readonly Vendor[], isStatic: boolean): Consent {
  const listeners = new Set<() => void>()
  const loaded = new Set<string>()

  const stored = (): Choice | null => {
    const digits = /(?:^|; )floor=([01]*)/.exec(document.cookie)?.[1] ?? ''
    if (/^[01]$/.test(digits)) return vendors.map(() => digits === '1')
    return digits.length === vendors.length ? [...digits].map((digit) => digit === '1') : null
  }
  let choice = isStatic ? null : stored()
  const load = (): void => {
    for (const [index, { id }] of vendors.entries()) {
      if (!choice?.[index] || loaded.has(id)) continue
      loaded.add(id)
      document.head.append(
        Object.assign(document.createElement('script'), { src: scriptOf(id), async: true }),
      )
    }
  }
  const cleanUp = (): void => {
    const prefixes = vendors.flatMap(({ cookies }, index) => (choice?.[index] ? [] : cookies))
    const names = document.cookie.split('; ').map((cookie) => cookie.split('=')[0] ?? '')
    const domains = location.hostname.split('.').map((_, index, labels) => labels.slice(index).join('.'))
    for (const name of names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)))) {
      for (const domain of ['', ...domains.map((each) => `; Domain=${each}`)]) {
        document.cookie = `${name}=; Max-Age=0; Path=/${domain}`
      }
    }
  }
  const apply = (): void => {
    // After the response to the click, which vendors would delay.
    requestAnimationFrame(() => setTimeout(load))
    if (!choice || choice.every(Boolean)) return
    setTimeout(cleanUp, 100)
    // A running vendor can't be stopped.
    if (vendors.some(({ id }, index) => !choice?.[index] && loaded.has(id)))
      setTimeout(() => location.reload(), 200)
  }
  const set = (next: Choice | null): void => {
    choice = next
    for (const listener of listeners) listener()
    if (next) apply()
  }

  return {
    vendors,
    read: () => choice,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    save: (next) => {
      const digits = next.map(Number).join('')
      document.cookie = `floor=${digits}; Path=/; Max-Age=${HALF_A_YEAR}; SameSite=Lax; Secure`
      set(next)
    },
    start: (onChoose) => {
      const { dataset } = document.documentElement
      dataset['started'] = ''
      if (dataset['chooses'] !== undefined) onChoose()
      set(stored())
    },
  }
}
