import './index.css'
import { checkConsentSurface } from '@askfirst/ui/check'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app'

// For the test that opens this page.
Object.assign(window, { checkConsentSurface })

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
