'use client'
import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { format, formatNumber } from '../messages/format.ts'
import { useMessages } from '../messages/use-messages.ts'

/** So many of a long list are on the page at a time: what a list costs doesn't grow with it. */
export const PAGE = 20

export interface Pages<T> {
  readonly shown: readonly T[]
  /** The place of the first of them in the whole list, from 0. */
  readonly first: number
  readonly isLong: boolean
  readonly turn: (by: 1 | -1) => void
  /** For the element around the list: its first item takes the focus when the page was turned. */
  readonly listRef: RefObject<HTMLUListElement | null>
}

/** The part of a list that is shown. A list that gets shorter shows its last part. */
export function usePages<T>(all: readonly T[]): Pages<T> {
  const [page, setPage] = useState(0)
  const last = Math.max(0, Math.ceil(all.length / PAGE) - 1)
  const current = Math.min(page, last)
  const listRef = useRef<HTMLUListElement>(null)
  const isTurned = useRef(false)
  useEffect(() => {
    if (!isTurned.current) return
    isTurned.current = false
    // Where reading goes on. Scrolling follows the focus.
    const item = listRef.current?.querySelector<HTMLElement>('li')
    item?.focus()
    item?.scrollIntoView({ block: 'start' })
  }, [current])
  return {
    shown: all.slice(current * PAGE, (current + 1) * PAGE),
    first: current * PAGE,
    isLong: all.length > PAGE,
    turn: (by) => {
      isTurned.current = true
      setPage(Math.min(Math.max(current + by, 0), last))
    },
    listRef,
  }
}

export interface PagerProps {
  readonly pages: Pages<unknown>
  readonly total: number
}

/** Says which part of a list is shown, with the ways to the others. */
export function Pager({ pages, total }: PagerProps): ReactElement {
  const { search, locale } = useMessages()
  const rangeId = useId()
  const { first, shown, turn } = pages
  const last = first + shown.length
  const button = (label: string, sign: string, by: 1 | -1, isEnd: boolean): ReactElement => (
    <button
      data-slot="askfirst-button-quiet"
      type="button"
      aria-label={label}
      aria-describedby={rangeId}
      // Not `disabled`: that would drop the focus of whoever just came to the end.
      aria-disabled={isEnd || undefined}
      onClick={() => !isEnd && turn(by)}
    >
      <span data-slot="askfirst-page-sign" aria-hidden="true">
        {sign}
      </span>
    </button>
  )
  return (
    <div data-slot="askfirst-pages">
      {/* Signs that writing from right to left mirrors by itself. */}
      {button(search.previous, '‹', -1, first === 0)}
      <span data-slot="askfirst-note" id={rangeId} role="status">
        {format(search.range, {
          first: formatNumber(first + 1, locale),
          last: formatNumber(last, locale),
          total: formatNumber(total, locale),
        })}
      </span>
      {button(search.next, '›', 1, last >= total)}
    </div>
  )
}
