import { headScript } from '@askfirst/consent/server'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { catalog } from '@/lib/consent-catalog'
import { App } from './app'

export const boot = headScript({ catalog })
export const html = renderToString(
  <StrictMode>
    <App path="/" isStatic />
  </StrictMode>,
)
