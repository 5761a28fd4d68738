import type { ReactElement } from 'react'
import { Page } from '../../src/page/page.tsx'

export default function Home(): ReactElement {
  return <Page />
}
