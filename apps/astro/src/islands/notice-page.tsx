import type { ReactElement } from 'react'
import { Notice, Site } from 'site'
import { pages } from './pages.ts'

export function NoticePage(): ReactElement {
  return (
    <Site snapshot="static" pages={pages}>
      <Notice />
    </Site>
  )
}
