'use client'
import { createError } from '../errors.ts'
import { useEffect, useRef } from 'react'

/**
 * Options that a store reads when it is created. A snapshot isn't one of them: a server may send a new one at any time.
 */
const names = ['effects', 'policy', 'storage', 'signals', 'now']

type Props = Readonly<Record<string, unknown>>

/**
 * Development only. Reports, once for each, props that changed while the store stayed the same.
 * @param store made with the props that it had first
 */
export function useReadOnce(store: unknown, props: object): void {
  const given: Props = { ...props }
  const first = useRef<{ readonly store: unknown; readonly props: Props; readonly reported: Set<string> }>(
    null,
  )
  useEffect(() => {
    if (first.current?.store !== store) first.current = { store, props: given, reported: new Set() }
    const { props: before, reported } = first.current!
    for (const prop of names) {
      if (reported.has(prop) || isSame(prop, before[prop], given[prop])) continue
      reported.add(prop)
      console.error(createError('AF206', prop).message)
    }
  })
}

/** A policy is data, so an equal new object is the same. For effects, the members of the list count. */
function isSame(prop: string, a: unknown, b: unknown): boolean {
  if (prop === 'policy') return JSON.stringify(a) === JSON.stringify(b)
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b
  return a.length === b.length && a.every((each, index) => each === b[index])
}
