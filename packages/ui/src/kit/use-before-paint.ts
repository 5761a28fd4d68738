'use client'
import { useEffect, useLayoutEffect } from 'react'

/** A layout effect without React 18's warning on a server. */
export const useBeforePaint: typeof useLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect
