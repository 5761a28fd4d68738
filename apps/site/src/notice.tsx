'use client'
import { CookieNotice } from '@askfirst/ui/notice'
import type { ReactElement } from 'react'

export function Notice(): ReactElement {
  return (
    <CookieNotice.Root site="Harbor Press" contact={{ email: 'hello@harbor.example' }} updated="2026-11-20" />
  )
}
