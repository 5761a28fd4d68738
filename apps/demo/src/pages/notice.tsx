import { CookieNotice } from '@askfirst/ui/notice'
import { type ReactElement, useEffect } from 'react'

const contact = {
  email: 'hello@mossbank.example',
  address: ['4 Ferry Steps', 'Lower Quay'],
}

export function Notice(): ReactElement {
  // The page arrives after the browser looked for the section that the address names.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <div className="plain">
      <CookieNotice.Root site="Mossbank Tea House" contact={contact} updated="2026-11-23" />
    </div>
  )
}
