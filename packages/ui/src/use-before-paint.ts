'use client'
import { useEffect, useLayoutEffect } from 'react'

/** A layout effect. React 18 warns of those on a server. */
export const useBeforePaint: typeof useLayoutEffect =
  typeof document === 'undefined' ? useEffect : useLayoutEffect
