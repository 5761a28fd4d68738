import { hydrateRoot } from 'react-dom/client'
import { Page } from '../../page/page.tsx'
import { Root, Settings } from '../../floor/root.tsx'
import { rootElement } from '../root.ts'

hydrateRoot(
  rootElement(),
  <Root snapshot="static">
    <Page settings={<Settings />} />
  </Root>,
)
