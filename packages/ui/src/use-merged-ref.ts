'use client'
import { type Ref, type RefCallback, useCallback } from 'react'

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

export function setRef<T>(ref: Ref<T> | undefined, node: T | null): void {
  if (typeof ref === 'function') ref(node)
  else if (ref) ref.current = node
}
