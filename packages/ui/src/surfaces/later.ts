'use client'
import type { ConsentStore } from '@askfirst/consent'
import { useConsentStore } from '@askfirst/consent/react'
import { type ComponentType, lazy, useMemo } from 'react'
import { isAnyOpen } from './is-any-open.ts'
import type { SurfacesProps } from './surfaces.tsx'

/** As `lazy` wants it. */
type Module = { readonly default: ComponentType<SurfacesProps> }

/**
 * The surfaces once one of them is to be shown: until then React leaves the server's HTML as it is, and for whoever has
 * chosen the code is never fetched.
 */
export function useSurfaces(): ComponentType<SurfacesProps> {
  const store = useConsentStore()
  return useMemo(() => lazy(() => whenDue(store)), [store])
}

const whenDue = (store: ConsentStore): Promise<Module> =>
  new Promise((resolve) => {
    const look = (): void => {
      const state = store.getState()
      if (!state.started || !isAnyOpen(state)) return
      unsubscribe()
      load(resolve)
    }
    const unsubscribe = store.subscribe(look)
    look()
  })

/** Never rejects, because React would keep that: a fetch that failed is tried again. */
function load(resolve: (module: Module) => void): void {
  import('./surfaces.tsx').then(resolve, (error: unknown) => {
    console.error(error)
    setTimeout(load, 5000, resolve)
  })
}
