import { createHostMatcher, type HostFacts } from '@askfirst/catalog'
import type { ConsentEffect } from '../../state.ts'
import { aroundCalls } from './around-calls.ts'
import { aroundElements } from './guard-elements.ts'
import { endOnce, isAskedOnce } from '../asked-once.ts'
import { createMemory, createRefusals, type RefusersOf } from './refused-elements.ts'
import { isOwn } from '../requests/addresses.ts'
import type { Way } from '../requests/way.ts'

/** A request that the guard refused. */
export interface RefusedRequest {
  /** The address that it was for. */
  readonly url: string
  /** What made it: a fetch, an image, a frame. */
  readonly way: Way
  /** The ids of the vendors that own the host. None of them is granted. */
  readonly vendors: readonly string[]
}

/** The options of `guard()`. */
export interface GuardOptions {
  /**
   * Which hosts belong to which vendor: `Object.values(facts)`, or only this part of them. The guard works from the
   * first moment, so import the facts instead of fetching them.
   */
  readonly facts: Iterable<HostFacts>
  /** Called for each refused request. */
  readonly onRefused?: (request: RefusedRequest) => void
}

/**
 * A second line of defense: refuses requests to hosts of vendors without a grant, no matter which code on the page
 * makes them. Put it first. It sees what the page's functions and elements request; docs/guides/watching.md lists what
 * it can't see.
 */
export function guard({ facts, onRefused }: GuardOptions): ConsentEffect {
  const ownersOf = createHostMatcher(facts)
  // Kept outside the effect: after a restart it still gives back what it refused before.
  const memory = createMemory()

  return (consent) => {
    const { catalog } = consent
    const ids = new Set<string>(catalog.vendors.map(({ id }) => id))
    /**
     * Returns the vendors of this URL if none of them is granted. "Show once" for a frame covers that one address only.
     */
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
        // The page made this call, so an error in the site's own callback must not reach it.
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
