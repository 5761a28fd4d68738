import { createRoot } from 'react-dom/client'
import { Page } from '../../page/page.tsx'
import { Root, Settings } from '../../us/root.tsx'
import { rootElement } from '../root.ts'

createRoot(rootElement()).render(
  <Root>
    <Page settings={<Settings />} />
  </Root>,
)
