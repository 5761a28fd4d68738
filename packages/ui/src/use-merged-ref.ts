'use client'
import { type Ref, type RefCallback, useCallback } from 'react'
import { setRef } from './set-ref.ts'

/** One ref for two owners. */
export function useMergedRef<T>(a: Ref<T>, b: Ref<T>): RefCallback<T> {
  return useCallback(
    (node: T | null) => {
      setRef(a, node)
      setRef(b, node)
    },
    [a, b],
  )
}
