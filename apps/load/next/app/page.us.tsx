import type { ReactElement } from 'react'
import { Page } from '../../src/page/page.tsx'
import { Settings } from '../../src/us/root.tsx'

export default function Home(): ReactElement {
  return <Page settings={<Settings />} />
}
