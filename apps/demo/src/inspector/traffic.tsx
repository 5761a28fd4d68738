import { createMatcher, type Matcher } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { type ReactElement, useEffect, useState } from 'react'
import { catalog } from '../catalog.ts'

function readPageCookies(): string {
  try {
    return document.cookie
  } catch {
    return ''
  }
}

/** `document.cookie`, looked at now and then: no event tells of what a script writes. */
function usePageCookies(): readonly (readonly [name: string, bytes: number])[] {
  const [text, setText] = useState(readPageCookies)
  useEffect(() => {
    const timer = setInterval(() => setText(readPageCookies()), 500)
    return () => clearInterval(timer)
  }, [])
  return text === ''
    ? []
    : text.split('; ').map((pair) => [pair.split('=', 1)[0] ?? '', new Blob([pair]).size] as const)
}

/** Tells whose a cookie is. The facts are fetched when there is something to tell. */
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

/** Requests to stand-ins so far, by tag. */
function useRequests(): ReadonlyMap<string, number> {
  const [counts, setCounts] = useState<ReadonlyMap<string, number>>(new Map())
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const tags = list
        .getEntries()
        .map(({ name }) => /^\/stand-ins\/([^/]+)/.exec(new URL(name).pathname)?.[1])
        .filter((tag) => tag !== undefined)
      if (tags.length === 0) return
      setCounts((before) => {
        const after = new Map(before)
        for (const tag of tags) after.set(tag, (after.get(tag) ?? 0) + 1)
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
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return (
    <section aria-label="Requests">
      <h2>Requests to providers: {total}</h2>
      {total === 0 && <p>None so far.</p>}
      <ul className="items">
        {[...counts].map(([tag, count]) => (
          <li key={tag}>
            <code>{tag}</code> <span>{count}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
