'use client'
import type { ConsentStore } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentType, lazy, useState } from 'react'
import type { AssembledBannerProps } from './assembled.tsx'

type Module = { readonly default: ComponentType<AssembledBannerProps> }

/**
 * The banner once a visitor is to be asked: until then React leaves the server's HTML as it is, and for whoever has
 * chosen the code is never fetched.
 */
export function useBanner(): ComponentType<AssembledBannerProps> {
  const store = useConsentStore()
  const [Banner] = useState(() => lazy(() => whenAsked(store).then(fetchBanner)))
  return Banner
}

function whenAsked(store: ConsentStore): Promise<void> {
  const isDue = (): boolean => store.getState().started && store.getState().open.banner
  return new Promise((resolve) => {
    if (isDue()) return resolve()
    const unsubscribe = store.subscribe(() => {
      if (!isDue()) return
      unsubscribe()
      resolve()
    })
  })
}

/** Never rejects, because React would keep that: a fetch that failed is tried again. */
function fetchBanner(): Promise<Module> {
  return import('./assembled.tsx').then(
    ({ AssembledBanner }) => ({ default: AssembledBanner }),
    (error: unknown) => {
      console.error(error)
      return new Promise((resolve) => setTimeout(() => resolve(fetchBanner()), 5000))
    },
  )
}
