import type { ComponentType } from 'react'
import { AssembledBanner, type AssembledBannerProps } from './assembled.tsx'

/** On a server the banner must be there at once, to be in the HTML. `later.ts` is what a browser's bundle gets. */
export function useBanner(): ComponentType<AssembledBannerProps> {
  return AssembledBanner
}
