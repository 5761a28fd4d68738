'use client'
import { AskfirstError } from '@askfirst/catalog'
import type { Ref, RefCallback } from 'react'
import { nameOf } from './check/measure/name.ts'
import { useMergedRef } from './use-merged-ref.ts'

/** In milliseconds. By then texts that come late are there, and so are style sheets. */
const UNTIL_SETTLED = 1000

/** For development: looks at a part once the page has settled, and tells what is wrong with it. */
export function useInspection(ref: Ref<unknown>): RefCallback<unknown> {
  return useMergedRef(inspectSoon, ref)
}

function inspectSoon(part: unknown): void {
  if (part instanceof Element) setTimeout(inspect, UNTIL_SETTLED, part)
}

/** What is wrong with a page is said once, however many parts it concerns. */
const said = new Set<string>()

function say(error: AskfirstError): void {
  if (said.has(error.message)) return
  said.add(error.message)
  console.warn(error.message)
}

function inspect(part: Element): void {
  if (!part.isConnected) return
  if (part.matches('button, a, summary') && !nameOf(part)) sayNameless(slotOf(part))
}

const slotOf = (part: Element): string => part.getAttribute('data-slot') ?? ''

function sayNameless(slot: string): void {
  say(
    new AskfirstError(
      'AF313',
      `The control with data-slot="${slot}" has no name.`,
      'A screen reader can’t say what it does, and maybe nobody sees it.',
      'Render the children that your component gets, or name it with aria-label.',
    ),
  )
}
