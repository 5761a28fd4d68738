import type { AskfirstError } from '@askfirst/catalog'
import { createError } from '../errors.ts'
import type { Ref, RefCallback } from 'react'
import { accessibleName } from './accessible-name.ts'
import { findLostStyle } from './find-lost-style.ts'
import { useMergedRef } from './use-merged-ref.ts'

/** In milliseconds. Late texts and style sheets have arrived by then. */
const UNTIL_SETTLED = 1000

/** For development: inspects a part once the page has settled, and warns of what is wrong. */
export function useInspection(ref: Ref<unknown>): RefCallback<unknown> {
  return useMergedRef(inspectSoon, ref)
}

function inspectSoon(part: unknown): void {
  if (part instanceof Element) setTimeout(inspect, UNTIL_SETTLED, part)
}

/** Each problem is reported once per page, however many parts have it. */
const said = new Set<string>()

function say(error: AskfirstError): void {
  if (said.has(error.message)) return
  said.add(error.message)
  console.warn(error.message)
}

function inspect(part: Element): void {
  if (!part.isConnected) return
  const { readyState, defaultView } = part.ownerDocument
  // Style sheets may still arrive over a slow network.
  if (readyState !== 'complete') {
    defaultView?.addEventListener('load', () => inspectSoon(part), { once: true })
    return
  }
  const sheet = missingSheetOf(part)
  if (sheet) sayUnstyled(sheet)
  else if (part instanceof HTMLElement && hasOurLook(part)) {
    const lost = findLostStyle(part)
    if (lost !== undefined) say(createError('AF315', slotOf(part), lost))
  }
  if (part.matches('button, a, summary') && !accessibleName(part)) sayNameless(slotOf(part))
}

const slotOf = (part: Element): string => part.getAttribute('data-slot') ?? ''

/** Only with our style sheet, and not in an environment for tests without a layout. */
const hasOurLook = (part: Element): boolean =>
  slotOf(part).startsWith('askfirst-') && getComputedStyle(part).getPropertyValue('--askfirst-text') !== ''

function sayNameless(slot: string): void {
  say(createError('AF313', slot))
}

type Look = (style: CSSStyleDeclaration) => boolean

/** For each slot, its style sheet, and how a part looks without that. */
const looks: Readonly<Record<string, readonly [sheet: string, isBare: Look]>> = {
  'askfirst-banner': ['styles', ({ zIndex }) => zIndex === 'auto'],
  'askfirst-reload': ['styles', ({ zIndex }) => zIndex === 'auto'],
  'askfirst-preferences': ['styles', ({ zIndex }) => zIndex === 'auto'],
  'askfirst-notice': ['notice', ({ maxInlineSize }) => maxInlineSize === 'none'],
  'askfirst-embed-placeholder': ['embed', ({ overflowY }) => overflowY === 'visible'],
}

/**
 * Returns the style sheet that a part lacks. It checks the part's own styles, because shadow roots inherit tokens but
 * not rules. `unstyled` parts have other slots.
 */
function missingSheetOf(part: Element): string | undefined {
  const [sheet, isBare] = looks[slotOf(part)] ?? []
  // A hidden part has no look, and without a layout, as in jsdom, no part has one.
  if (!sheet || !isBare || part.getBoundingClientRect().height === 0) return undefined
  const style = getComputedStyle(part)
  if (!style.getPropertyValue('--askfirst-text')) return 'styles'
  return isBare(style) ? sheet : undefined
}

function sayUnstyled(sheet: string): void {
  say(createError('AF314', sheet))
}
