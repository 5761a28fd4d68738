import type { ReactElement } from 'react'
import { Page } from '../../src/page/page.tsx'
import { Settings } from '../../src/floor/root.tsx'

export default function Home(): ReactElement {
  return <Page settings={<Settings />} />
}
