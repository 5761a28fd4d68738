import './index.css'
import { checkConsentSurface } from '@askfirst/ui/check'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app'

// For the test that opens this page.
Object.assign(window, { checkConsentSurface })

const root = document.getElementById('root')!
const isStatic = root.hasChildNodes()
const app = (
  <StrictMode>
    <App path={location.pathname} isStatic={isStatic} />
  </StrictMode>
)
if (isStatic) hydrateRoot(root, app)
else createRoot(root).render(app)
