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

/** `?root=shadow`: the whole site in a shadow root, with the style sheets that the page has. */
function attachShadow(host: HTMLElement): HTMLElement {
  const inside = document.createElement('div')
  const shadow = host.attachShadow({ mode: 'open' })
  for (const sheet of document.querySelectorAll('link[rel="stylesheet"], style'))
    shadow.append(sheet.cloneNode(true))
  shadow.append(inside)
  return inside
}

const isShadow = new URLSearchParams(location.search).get('root') === 'shadow'
createRoot(isShadow ? attachShadow(root) : root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
