import '@askfirst/ui/styles.css'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { catalog } from './catalog.ts'
import { effects } from './effects.ts'

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <ConsentProvider catalog={catalog} effects={effects}>
      <ConsentUI noticeHref="/cookies" />
      <App />
      <footer>
        <PreferencesTrigger />
      </footer>
    </ConsentProvider>
  </StrictMode>,
)
