import { createRoot } from 'react-dom/client'
import { Root, Settings } from '../../floor/root.tsx'
import { Page } from '../../page/page.tsx'
import { list } from '../../thousand/list.ts'
import { rootElement } from '../root.ts'

const vendors = list.map(({ id, name, category, host }) => ({
  id,
  name,
  category,
  cookies: [`cookie_${id}`],
  optOut: `https://${host}/opt-out`,
}))

createRoot(rootElement()).render(
  <Root vendors={vendors}>
    <Page settings={<Settings />} />
  </Root>,
)
