'use client'
import { createError } from '../errors.ts'
import { useEffect, useRef } from 'react'

/** In milliseconds. Nobody saves a file that often in this time. */
const SPAN = 2000

/**
 * Development only. Reports, once, a catalog or store that is created again on each render. Each new one makes the
 * provider start over: open surfaces close, and the record is read again.
 */
export function useMadeAnew(source: unknown): void {
  const last = useRef(source)
  const changes = useRef<number[]>([])
  useEffect(() => {
    // In Strict Mode, React runs effects twice.
    if (last.current === source) return
    last.current = source
    const now = performance.now()
    changes.current = [...changes.current.filter((time) => now - time < SPAN), now]
    if (changes.current.length !== 3) return
    console.error(createError('AF208').message)
  }, [source])
}
