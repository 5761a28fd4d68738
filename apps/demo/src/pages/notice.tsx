import { CookieNotice } from '@askfirst/ui/notice'
import { type ReactElement, useEffect } from 'react'

const contact = {
  email: 'hello@mossbank.example',
  address: ['4 Ferry Steps', 'Lower Quay'],
}

export function Notice(): ReactElement {
  // The page is rendered after the browser has looked for the section in the address.
  useEffect(() => {
    if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }, [])
  return (
    <div className="plain">
      <CookieNotice.Root site="Mossbank Tea House" contact={contact} updated="2026-11-23" />
    </div>
  )
}
