import type { ComponentType } from 'react'
import { Surfaces, type SurfacesProps } from './surfaces.tsx'

/** On a server the banner must be there at once, to be in the HTML. `later.ts` is what a browser's bundle gets. */
export function useSurfaces(): ComponentType<SurfacesProps> {
  return Surfaces
}
