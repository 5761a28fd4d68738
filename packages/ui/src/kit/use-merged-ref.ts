'use client'
import { type Ref, type RefCallback, useCallback } from 'react'
import { setRef } from './set-ref.ts'

/** Combines two refs into one. */
export function useMergedRef<T>(a: Ref<T>, b: Ref<T>): RefCallback<T> {
  return useCallback(
    (node: T | null) => {
      setRef(a, node)
      setRef(b, node)
    },
    [a, b],
  )
}
