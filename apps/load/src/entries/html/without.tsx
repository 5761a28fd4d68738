import { hydrateRoot } from 'react-dom/client'
import { Page } from '../../page/page.tsx'
import { rootElement } from '../root.ts'

hydrateRoot(rootElement(), <Page />)
