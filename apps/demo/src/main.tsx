import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@askfirst/ui/styles.css'
import '@askfirst/ui/embed.css'
import '@askfirst/ui/notice.css'
import './styles/base.css'
import './styles/site.css'
import './styles/inspector.css'
import { App } from './app.tsx'
import { RootContext } from './root.ts'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has lost its #root.')

/** `?root=`: the kind of shadow root that contains the whole site. */
const kind = new URLSearchParams(location.search).get('root')

/** Adds the page's style sheets to the shadow root: linked, or adopted. */
function dress(shadow: ShadowRoot): void {
  if (kind === 'linked') {
    for (const link of document.querySelectorAll('link[rel="stylesheet"]'))
      shadow.append(link.cloneNode(true))
    return
  }
  shadow.adoptedStyleSheets = [...document.styleSheets].map(({ cssRules }) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync([...cssRules].map(({ cssText }) => cssText).join('\n'))
    return sheet
  })
}

function attachShadow(host: HTMLElement, mode: ShadowRootMode): HTMLElement {
  const shadow = host.attachShadow({ mode })
  const inside = document.createElement('div')
  dress(shadow)
  shadow.append(inside)
  return inside
}

const places: Readonly<Record<string, () => HTMLElement>> = {
  linked: () => attachShadow(root, 'open'),
  closed: () => attachShadow(root, 'closed'),
  nested: () => attachShadow(attachShadow(root, 'open'), 'open'),
}
const place = places[kind ?? '']?.() ?? root
const around = place.getRootNode()
createRoot(place).render(
  <StrictMode>
    <RootContext value={around instanceof ShadowRoot ? around : undefined}>
      <App />
    </RootContext>
  </StrictMode>,
)
