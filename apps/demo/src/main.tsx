import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@askfirst/ui/styles.css'
import '@askfirst/ui/embed.css'
import '@askfirst/ui/notice.css'
import './styles/base.css'
import './styles/site.css'
import './styles/inspector.css'
import { App } from './app.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root.')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
