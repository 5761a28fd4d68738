import { createBrandTheme } from '@askfirst/ui/themes'
import type { ReactElement } from 'react'

/** A theme that is computed at runtime. A site with one color writes `css` to a file once instead. */
export function BrandTheme({
  color,
  dark,
}: {
  readonly color: string
  readonly dark?: string | undefined
}): ReactElement {
  return <style>{createBrandTheme(color, { dark }).css}</style>
}
