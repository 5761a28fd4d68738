import { createHostMatcher, type HostFacts } from '@askfirst/catalog'
import type { ConsentEffect } from '../../state.ts'
import { aroundCalls } from './around-calls.ts'
import { aroundElements } from './guard-elements.ts'
import { endOnce, isAskedOnce } from '../asked-once.ts'
import { createMemory, createRefusals, type RefusersOf } from './refused-elements.ts'
import { isOwn, type Way } from '../requests/ways.ts'

/** A request that did not go out. */
export interface RefusedRequest {
  readonly url: string
  readonly way: Way
  /** Whose the host is. None of them is granted. */
  readonly vendors: readonly string[]
}

export interface GuardOptions {
  /**
   * Which hosts are whose: `Object.values(facts)`, or only that much of them. The guard judges from the first moment,
   * so they are imported, not fetched.
   */
  readonly facts: Iterable<HostFacts>
  /** Told of each refusal. */
  readonly onRefused?: (request: RefusedRequest) => void
}

/**
 * A second wall: refuses requests to hosts of vendors that have no grant, whoever on the page asks. Put it first.
 * It refuses what the functions and elements of this page ask for; docs/guides/watching.md says what it can't see.
 */
export function guard({ facts, onRefused }: GuardOptions): ConsentEffect {
  const ownersOf = createHostMatcher(facts)
  // Kept here, not where the effect starts: started again, it gives back what it refused before.
  const memory = createMemory()

  return (consent) => {
    const { catalog } = consent
    const ids = new Set<string>(catalog.vendors.map(({ id }) => id))
    /** Whose it is, where none of them is granted. What a frame was asked for once is that one address. */
    const refusersOf: RefusersOf = (url, element) => {
      if (isOwn(url) || (element?.localName === 'iframe' && isAskedOnce(catalog, url.href))) return []
      const owners = (ownersOf(url.hostname)?.vendors ?? []).filter((id) => ids.has(id))
      const { grants } = consent.getState()
      return owners.some((id) => grants[id] === true || isAskedOnce(catalog, id)) ? [] : owners
    }
    const tell = (url: URL, way: Way, vendors: readonly string[]): void => {
      try {
        onRefused?.({ url: url.href, way, vendors })
      } catch (error) {
        // The page asked, and must not get what the site's own callback throws.
        setTimeout(() => reportError(error))
      }
    }

    const undoCalls = aroundCalls((url, way) => {
      const vendors = refusersOf(url)
      if (vendors.length === 0) return false
      tell(url, way, vendors)
      return true
    })
    const refusals = createRefusals(memory, refusersOf, tell)
    const undoElements = aroundElements(refusals)
    const unsubscribe = consent.subscribe((state, previous) => {
      if (state.grants === previous.grants) return
      endOnce(catalog, state)
      refusals.giveBack()
    })
    return () => {
      unsubscribe()
      undoElements()
      undoCalls()
    }
  }
}
