import { attempt } from '../attempt.ts'
import type { ConsentEffect } from '../state.ts'
import { afterPaint } from './after-paint.ts'
import { dropUnwanted } from './drop-unwanted.ts'
import { ON_THE_PAGE } from './on-the-page.ts'
import type { Sweep, Sweeper } from './sweep.ts'

/** What a clean-up did. */
export interface CleanUp extends Sweep {
  /** The vendors that are refused. */
  readonly refused: readonly string[]
  /** Those of them whose code runs on until the page is loaded anew. */
  readonly stillRunning: readonly string[]
}

export interface CleanUpOptions {
  /**
   * What happens where the code of a vendor runs that has no call to stop it.
   * `tell`: the state says so (`stillRunning`, `open.reload`), and the page is loaded anew after `reloadAfter` seconds,
   * unless the visitor closes the notice. `now`: it is loaded anew at once. `never`: the state says so, and that is all.
   * @default 'tell'
   */
  readonly reload?: 'tell' | 'now' | 'never'
  /**
   * Seconds. WCAG 2.2, success criterion 2.2.1, wants at least 20 to say no.
   * @default 20
   */
  readonly reloadAfter?: number
  readonly onCleanUp?: (result: CleanUp) => void
}

const idsIn = (list: string | undefined): readonly string[] => list?.split(' ') ?? []

/**
 * Once the visitor has decided, deletes what refused vendors left on this site: cookies, local and session storage,
 * by the catalog. A script that is still on its way does not run. Where a vendor's code can't be told to stop, the page is loaded anew, and the visitor told before.
 * Put it after `scriptLoader()`, whose revoke calls come first. It fetches the catalog's facts when there is anything
 * stored at all.
 */
export function cleanUp(options: CleanUpOptions = {}): ConsentEffect {
  const { reload = 'tell', reloadAfter = 20, onCleanUp } = options
  return (consent) => {
    const isRefused = (id: string): boolean => consent.getState().grants[id] === false
    /** The page itself tells: every script on it names its vendors, and those that a call silences. */
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

    /** Known once the facts are here. */
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
        // A decision since then runs its own.
        const swept = await sweeper.run(() => isOn && grants === consent.getState().grants)
        if (swept) attempt(() => onCleanUp?.({ ...swept, refused, stillRunning }))
      } finally {
        // Also where the facts did not come: code that runs is worse than what it left.
        if (reload === 'now') reloadPage()
      }
    }

    let cancel: (() => void) | undefined
    const unsubscribe = consent.subscribe(({ grants, open }, previous) => {
      if (grants !== previous.grants) {
        dropUnwanted(consent)
        cancel?.()
        // Facts that can't be fetched are tried again with the next decision; the developer is told.
        cancel = afterPaint(() => void cleanUpNow().catch((error) => reportError(error)))
      }
      if (previous.open.reload && !open.reload) clearTimeout(timer)
    })
    /** Code that runs on may have written again. */
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

function isAnythingStored(recordCookie: string | undefined): boolean {
  try {
    const cookies = document.cookie.split('; ').filter((pair) => pair && !pair.startsWith(`${recordCookie}=`))
    return cookies.length + localStorage.length + sessionStorage.length > 0
  } catch {
    // What is blocked in part may still hold something elsewhere.
    return true
  }
}
