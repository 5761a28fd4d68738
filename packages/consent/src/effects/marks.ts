import { findIn, matches } from './find-in.ts'

/** The attributes by which elements load. In waiting HTML, each has a name of ours: `data-askfirst-src`. */
export const ADDRESS_NAMES = ['src', 'srcset', 'href', 'poster', 'data'] as const
export const waitingName = (name: string): string => `data-askfirst-${name}`

/** The attributes of waiting HTML. */
export const NAMES: readonly string[] = ['data-askfirst', ...ADDRESS_NAMES.map(waitingName)]
export const MARKED: string = NAMES.map((name) => `[${name}]`).join()

export const isMarked = (node: Node): boolean => matches(node, MARKED)
export const findMarked = (node: Node): readonly HTMLElement[] => findIn(node, MARKED)
