import { createRoot } from 'react-dom/client'
import { Page } from '../../page/page.tsx'
import { rootElement } from '../root.ts'

createRoot(rootElement()).render(<Page />)
