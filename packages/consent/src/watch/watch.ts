import type { FactsModule, VendorFacts } from '@askfirst/catalog'
import { attempt } from '../attempt.ts'
import type { ConsentEffect, EffectContext } from '../state.ts'
import type { Finding, Sighting } from './finding.ts'
import { createJudge, type Judge } from './judge.ts'
import { seeRequests } from './requests.ts'
import { seeStored } from './stored.ts'

/** The options of `watch()`. */
export interface WatchOptions {
  /**
   * Called once for each finding.
   * @default console.warn with its message
   */
  readonly onFinding?: (finding: Finding) => void
  /**
   * Hosts, cookies and storage keys of the site itself, which need no vendor. A host includes its subdomains, and a
   * name may end in `*`.
   * @default none
   */
  readonly allow?: readonly (string | RegExp)[]
  /**
   * The facts of more vendors than the catalog has, to name vendors that you did not declare: `() =>
   * import('@askfirst/catalog/facts')`.
   */
  readonly facts?: () => Promise<FactsModule>
}

/** The type of `watch()`, in development and in production. */
export type Watch = (options?: WatchOptions) => ConsentEffect

/** In milliseconds: a request may begin just before the watch gets the grant that it waited for. */
const TOLERANCE = 50

/**
 * Development only. Reports each request, cookie and storage key that no grant covers, or that the catalog doesn't
 * declare. In a production build `@askfirst/consent/watch` is an effect that does nothing.
 */
export const watch: Watch = ({ onFinding = warn, allow = [], facts } = {}) => {
  // Kept outside the effect: after a restart it must not report again.
  const reported = new Set<string>()
  const isAllowed = (text: string): boolean => allow.some((rule) => fits(rule, text))

  return (consent) => {
    let judge: Judge | undefined
    let waiting: Sighting[] | undefined
    const report = (seen: Sighting): void => {
      const finding = judge?.(seen)
      if (!finding) return
      const key = `${finding.why} ${seen.what === 'request' ? `${seen.url.host}${seen.url.pathname}` : `${seen.what} ${seen.name}`}`
      if (reported.has(key)) return
      reported.add(key)
      // The page is in the middle of its request, and an error in the site's own callback must not reach it.
      attempt(
        () => onFinding(finding),
        (error) => setTimeout(() => reportError(error)),
      )
    }
    const prepare = async (): Promise<void> => {
      const [declared, known] = await Promise.all([loadDeclared(consent), loadKnown(facts)])
      judge = createJudge({ declared, known })
      for (const seen of waiting ?? []) report(seen)
      waiting = []
    }
    const see = (seen: Sighting): void => {
      if (isAllowed(seen.what === 'request' ? seen.url.hostname : seen.name)) return
      if (judge) return report(seen)
      if (waiting) waiting.push(seen)
      else {
        waiting = [seen]
        prepare().catch((error: unknown) => reportError(error))
      }
    }

    /** The grants since each moment, the latest last. */
    const history = [{ from: -Infinity, grants: consent.getState().grants }]
    const unsubscribe = consent.subscribe(({ grants }, previous) => {
      if (grants === previous.grants) return
      history.push({ from: performance.now(), grants })
      running.clear()
    })
    /** Scripts that the visitor asked for once load the rest of their embed until the next decision. */
    const running = new Set<string>()
    const grantsAt = (at: number): readonly (typeof history)[number]['grants'][] =>
      history
        .filter(({ from }, index) => from <= at + TOLERANCE && (history[index + 1]?.from ?? Infinity) > at)
        .map(({ grants }) => grants)

    const undoRequests = seeRequests(({ way, url, at, once = [] }) => {
      if (way === 'script') for (const id of once) running.add(id)
      const asked = new Set([...once, ...running])
      const all = at === undefined ? [consent.getState().grants] : grantsAt(at)
      const isGranted = (id: string): boolean => asked.has(id) || all.some((grants) => grants[id] === true)
      see({ what: 'request', way, url, isGranted })
    })
    const undoStored = seeStored(consent, (what, name, grants) => {
      const asked = new Set(running)
      see({ what, name, isGranted: (id) => asked.has(id) || grants[id] === true })
    })
    return () => {
      undoStored()
      undoRequests()
      unsubscribe()
    }
  }
}

function warn({ message }: Finding): void {
  console.warn(message)
}

/** Matches as a host with its subdomains, or as a name that may end in `*`. */
function fits(rule: string | RegExp, text: string): boolean {
  if (typeof rule !== 'string') return text.search(rule) >= 0
  return rule.endsWith('*') ? text.startsWith(rule.slice(0, -1)) : text === rule || text.endsWith(`.${rule}`)
}

/** If they fail to load, what was seen is still reported. */
async function loadDeclared(consent: EffectContext): Promise<ReadonlyMap<string, VendorFacts> | null> {
  try {
    return await consent.catalog.loadFacts()
  } catch (error) {
    console.warn('Askfirst could not load the facts of the catalog.', error)
    return null
  }
}

async function loadKnown(facts: WatchOptions['facts']): Promise<ReadonlyMap<string, VendorFacts>> {
  try {
    const values = Object.values((await facts?.()) ?? {})
    return new Map(
      values.flatMap((value) => (typeof value.id === 'string' ? [[value.id, value as VendorFacts]] : [])),
    )
  } catch (error) {
    console.warn('Askfirst could not load more facts.', error)
    return new Map()
  }
}
