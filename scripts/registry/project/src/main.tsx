import './index.css'
import { checkConsentSurface } from '@askfirst/ui/check'
import { locales } from '@askfirst/ui/messages'
import { StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { App } from './app'

// For the test that opens this page.
Object.assign(window, { checkConsentSurface, locales })

const root = document.getElementById('root')!
const isStatic = root.hasChildNodes()
const app = (
  <StrictMode>
    <App
      path={location.pathname}
      isStatic={isStatic}
      locale={new URLSearchParams(location.search).get('lang') ?? 'en'}
    />
  </StrictMode>
)
if (isStatic) hydrateRoot(root, app)
else createRoot(root).render(app)
