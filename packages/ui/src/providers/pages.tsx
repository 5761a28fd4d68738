'use client'
import { type ReactElement, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { format, formatNumber } from '../messages/format.ts'
import { useMessages } from '../messages/use-messages.ts'

/** How much of a long list is rendered at a time, so that its cost doesn't grow with its length. */
export const PAGE = 20

export interface Pages<T> {
  readonly shown: readonly T[]
  /** The index of the first of them in the whole list, from 0. */
  readonly first: number
  readonly isLong: boolean
  readonly turn: (by: 1 | -1) => void
  /** For the element around the list. Its first item takes the focus when the visitor turns the page. */
  readonly listRef: RefObject<HTMLUListElement | null>
}

/** The part of a list that is shown. If the list gets shorter, it shows the last part. */
export function usePages<T>(all: readonly T[]): Pages<T> {
  const [page, setPage] = useState(0)
  const last = Math.max(0, Math.ceil(all.length / PAGE) - 1)
  const current = Math.min(page, last)
  const listRef = useRef<HTMLUListElement>(null)
  const isTurned = useRef(false)
  useEffect(() => {
    if (!isTurned.current) return
    isTurned.current = false
    // Reading continues here. Scrolling follows the focus.
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

/** Says which part of a list is shown, with buttons for the others. */
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
      // Not `disabled`: that would drop the focus of a visitor who has just reached the end.
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
      {/* Characters that right-to-left text mirrors by itself. */}
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
