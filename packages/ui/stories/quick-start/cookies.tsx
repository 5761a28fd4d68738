import { CookieNotice } from '@askfirst/ui/notice'
import '@askfirst/ui/notice.css'
import type { ReactElement } from 'react'

export function Cookies(): ReactElement {
  return (
    <CookieNotice.Root site="Wool & Weave" contact={{ email: 'privacy@example.com' }} updated="2026-11-26" />
  )
}
