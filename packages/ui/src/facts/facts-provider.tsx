'use client'
import type { AnyCatalog, VendorFacts } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import {
  type Context,
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useState,
} from 'react'

/** The facts of vendors, by id. */
export type Facts = ReadonlyMap<string, VendorFacts>

interface FactsState {
  /** `null` until they have loaded. */
  readonly facts: Facts | null
  /** They couldn't be fetched. */
  readonly failed: boolean
  /** They failed or take long, so the visitor should see what else they can do. */
  readonly late: boolean
  readonly retry: () => void
}

/** In milliseconds. */
const PATIENCE = 5000

const FactsContext: Context<FactsState | null> = createContext<FactsState | null>(null)

/** The props of `<FactsProvider>`. */
export interface FactsProviderProps {
  /**
   * Facts that you have already, for rendering on a server: `await catalog.loadFacts()`.
   * @default they are fetched
   */
  readonly facts?: Facts | undefined
  /** What reads the facts. */
  readonly children?: ReactNode
}

/** Fetches the facts of all vendors in one request and provides them to everything inside. */
export function FactsProvider({ facts: given, children }: FactsProviderProps): ReactElement {
  const outer = useContext(FactsContext)
  const { catalog } = useConsentStore()
  const [loaded, setLoaded] = useState<{ readonly of: AnyCatalog; readonly facts: Facts }>()
  const facts = loaded?.of === catalog ? loaded.facts : (given ?? outer?.facts ?? null)
  const [failed, setFailed] = useState(false)
  const [late, setLate] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const wanted = !facts
  useEffect(() => {
    if (!wanted) return
    let current = true
    const timer = setTimeout(() => setLate(true), PATIENCE)
    // A loader that throws counts as one that rejects.
    new Promise<Facts>((resolve) => resolve(catalog.loadFacts())).then(
      (all) => current && setLoaded({ of: catalog, facts: all }),
      (error: unknown) => {
        // The visitor can go on without them. The developer should know why.
        console.error(error)
        if (!current) return
        setFailed(true)
        setLate(true)
      },
    )
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [catalog, wanted, attempt])
  const retry = (): void => {
    setFailed(false)
    setLate(false)
    setAttempt((count) => count + 1)
  }
  return <FactsContext.Provider value={{ facts, failed, late, retry }}>{children}</FactsContext.Provider>
}

const nothing: FactsState = { facts: null, failed: false, late: false, retry: () => undefined }

/** Returns the facts, fetches them if nothing has yet, and says whether that failed. */
export function useFacts(): FactsState {
  return useContext(FactsContext) ?? nothing
}
