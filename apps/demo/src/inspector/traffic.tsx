import { createMatcher, type Matcher } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { type ReactElement, useEffect, useState } from 'react'
import { catalog } from '../catalog.ts'
import { usePolled } from './use-polled.ts'

function readPageCookies(): string {
  try {
    return document.cookie
  } catch {
    return ''
  }
}

function usePageCookies(): readonly (readonly [name: string, bytes: number])[] {
  const text = usePolled(readPageCookies)
  return text === ''
    ? []
    : text.split('; ').map((pair) => [pair.split('=', 1)[0] ?? '', new Blob([pair]).size] as const)
}

/** Finds the vendor of a cookie. The facts are fetched when there is a cookie. */
function useMatcher(wanted: boolean): Matcher | null {
  const [matcher, setMatcher] = useState<Matcher | null>(null)
  useEffect(() => {
    if (!wanted || matcher) return
    catalog.loadFacts().then((facts) => setMatcher(createMatcher(facts.values())), console.error)
  }, [wanted, matcher])
  return matcher
}

export function PageItems(): ReactElement {
  const { recordCookie } = useConsentStore()
  const cookies = usePageCookies()
  const record = cookies.find(([name]) => name === recordCookie)
  const matcher = useMatcher(cookies.length > (record ? 1 : 0))
  const whose = (name: string): string =>
    name === recordCookie ? 'the visitor’s choice' : (matcher?.cookie(name)?.vendors.join(', ') ?? 'unknown')
  return (
    <section aria-label="Cookies now">
      <h2>Cookies now: {cookies.length}</h2>
      {record && <p>The choice takes {record[1]} bytes.</p>}
      <ul className="items">
        {cookies.map(([name]) => (
          <li key={name}>
            <code>{name}</code> <span>{whose(name)}</span>
          </li>
        ))}
      </ul>
      <p>What providers keep on hosts of their own can’t be seen from a page.</p>
    </section>
  )
}

interface Count {
  readonly requests: number
  /** How many of them are frames of the page. */
  readonly frames: number
}

/** Requests to stand-ins so far, by tag. */
function useRequests(): ReadonlyMap<string, Count> {
  const [counts, setCounts] = useState<ReadonlyMap<string, Count>>(new Map())
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const seen = (list.getEntries() as PerformanceResourceTiming[]).flatMap(({ name, initiatorType }) => {
        const tag = /^\/stand-ins\/([^/]+)/.exec(new URL(name).pathname)?.[1]
        return tag === undefined ? [] : [[tag, initiatorType === 'iframe' ? 1 : 0] as const]
      })
      if (seen.length === 0) return
      setCounts((before) => {
        const after = new Map(before)
        for (const [tag, frame] of seen) {
          const { requests = 0, frames = 0 } = after.get(tag) ?? {}
          after.set(tag, { requests: requests + 1, frames: frames + frame })
        }
        return after
      })
    })
    observer.observe({ type: 'resource', buffered: true })
    return () => {
      observer.disconnect()
      setCounts(new Map())
    }
  }, [])
  return counts
}

export function Requests(): ReactElement {
  const counts = useRequests()
  const all = [...counts.values()]
  const total = all.reduce((sum, { requests }) => sum + requests, 0)
  return (
    <section aria-label="Requests">
      <h2>Requests to providers: {total}</h2>
      {total === 0 && <p>None so far.</p>}
      <ul className="items">
        {[...counts].map(([tag, { requests, frames }]) => (
          <li key={tag}>
            <code>{tag}</code>{' '}
            <span>
              {frames > 0 ? `${frames} ${frames === 1 ? 'frame' : 'frames'}, ${requests}` : requests}
            </span>
          </li>
        ))}
      </ul>
      {all.some(({ frames }) => frames > 0) && <p>What goes on inside a frame can’t be seen from a page.</p>}
    </section>
  )
}
