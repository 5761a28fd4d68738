import type { ReactElement } from 'react'
import { Home, Site } from 'site'
import { pages } from './pages.ts'

export function HomePage(): ReactElement {
  return (
    <Site snapshot="static" pages={pages}>
      <Home />
    </Site>
  )
}
