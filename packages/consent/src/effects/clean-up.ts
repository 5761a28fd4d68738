import { attempt } from '../attempt.ts'
import type { ConsentEffect } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { dropUnwanted, ON_THE_PAGE } from './on-the-page.ts'
import type { Sweep, Sweeper } from './sweep.ts'

/** What a clean-up did. */
export interface CleanUp extends Sweep {
  /** The ids of the refused vendors. */
  readonly refused: readonly string[]
  /** The ids of the refused vendors whose code runs until the page reloads. */
  readonly stillRunning: readonly string[]
}

/** The options of `cleanUp()`. */
export interface CleanUpOptions {
  /**
   * What happens if a refused vendor's code is running and has no call that stops it.
   * `tell`: the state says so (`stillRunning`, `open.reload`), and the page reloads after `reloadAfter` seconds unless
   * the visitor closes the notice. `now`: the page reloads at once. `never`: only the state says so.
   * @default 'tell'
   */
  readonly reload?: 'tell' | 'now' | 'never'
  /**
   * In seconds. WCAG 2.2, success criterion 2.2.1, requires at least 20 to decline.
   * @default 20
   */
  readonly reloadAfter?: number
  /** Called after each clean-up. */
  readonly onCleanUp?: (result: CleanUp) => void
}

const idsIn = (list: string | undefined): readonly string[] => list?.split(' ') ?? []

/**
 * After a decision, deletes what refused vendors stored on this site: the cookies, local storage and session storage
 * that the catalog lists. A script that is still loading doesn't run. If a vendor's code can't be stopped, the visitor
 * is notified and the page reloads.
 * Put it after `scriptLoader()`, so that the vendors' revoke calls run first. It loads the catalog's facts only if
 * anything is stored at all.
 */
export function cleanUp(options: CleanUpOptions = {}): ConsentEffect {
  const { reload = 'tell', reloadAfter = 20, onCleanUp } = options
  return (consent) => {
    const isRefused = (id: string): boolean => consent.getState().grants[id] === false
    /** The page is the source: every script on it names its vendors, and whether a call stops them. */
    const findRunning = (): readonly string[] => {
      const ids = [...document.querySelectorAll<HTMLElement>(ON_THE_PAGE)].flatMap(({ dataset }) => {
        const stops = idsIn(dataset['askfirstStops'])
        return idsIn(dataset['askfirst']).filter((id) => isRefused(id) && !stops.includes(id))
      })
      return [...new Set(ids)]
    }

    /** Unless what runs was granted again meanwhile. */
    const reloadPage = (): void => {
      if (findRunning().length > 0) location.reload()
    }

    /** Set once the facts have loaded. */
    let sweeper: Sweeper | undefined
    const prepare = async (): Promise<Sweeper> => {
      const [{ chosenBy, createSweep }, facts] = await Promise.all([
        import('./sweep.ts'),
        consent.catalog.loadFacts(),
      ])
      return createSweep(facts.values(), isRefused, consent.recordCookie, chosenBy(consent.effects))
    }

    let isOn = true
    let timer: ReturnType<typeof setTimeout> | undefined
    const cleanUpNow = async (): Promise<void> => {
      const { grants, open, stillRunning: before } = consent.getState()
      const refused = Object.keys(grants).filter(isRefused)
      const stillRunning = findRunning()
      const isReported = stillRunning.length > 0 && reload === 'tell'
      if (stillRunning.length + before.length > 0) {
        consent.note({ stillRunning, open: { ...open, reload: isReported } })
      }
      clearTimeout(timer)
      if (isReported) {
        timer = setTimeout(reloadPage, reloadAfter * 1000)
      }
      try {
        if (refused.length === 0 || !isAnythingStored(consent.recordCookie)) return
        sweeper ??= await prepare()
        // A decision made since then runs its own clean-up.
        const swept = await sweeper.run(() => isOn && grants === consent.getState().grants)
        if (swept) attempt(() => onCleanUp?.({ ...swept, refused, stillRunning }))
      } finally {
        // Also if the facts failed to load: running code is worse than what it stored.
        if (reload === 'now') reloadPage()
      }
    }

    let cancel: (() => void) | undefined
    const unsubscribe = consent.subscribe(({ grants, open }, previous) => {
      if (grants !== previous.grants) {
        dropUnwanted(consent)
        cancel?.()
        // If the facts fail to load, the error is reported, and the next decision tries again.
        cancel = afterPaint(() => void cleanUpNow().catch((error) => reportError(error)))
      }
      if (previous.open.reload && !open.reload) clearTimeout(timer)
    })
    /** Code that still runs may have written again. */
    const leave = (): void => {
      if (consent.getState().stillRunning.length > 0) sweeper?.runNow()
    }
    addEventListener('pagehide', leave)
    return () => {
      isOn = false
      unsubscribe()
      cancel?.()
      clearTimeout(timer)
      removeEventListener('pagehide', leave)
    }
  }
}

/** Not by the names of cookies: the code that reads them is fetched only if there is something to delete. */
function isAnythingStored(recordCookie: string | undefined): boolean {
  try {
    const cookies = document.cookie.split('; ').filter((pair) => pair && !pair.startsWith(`${recordCookie}=`))
    return cookies.length + localStorage.length + sessionStorage.length > 0
  } catch {
    // If only some storage is blocked, there may still be items in the rest.
    return true
  }
}
