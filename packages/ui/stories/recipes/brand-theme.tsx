import { createBrandTheme } from '@askfirst/ui/themes'
import type { ReactElement } from 'react'

/** A theme that is computed at runtime. A site with one color writes `css` to a file once instead. */
export function BrandTheme({ color }: { readonly color: string }): ReactElement {
  return <style>{createBrandTheme(color).css}</style>
}
