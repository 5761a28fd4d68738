import { CookieNotice } from '@askfirst/ui/notice'
import type { ReactElement } from 'react'

/** A Server Component. It can write the dots, because only the files of the parts are client files. */
export default function ShortNoticePage(): ReactElement {
  return (
    <CookieNotice.Root site="Harbor Press" contact={{ email: 'hello@harbor.example' }} updated="2026-11-20">
      <CookieNotice.Title>Cookies, in short</CookieNotice.Title>
      <CookieNotice.Choice />
      <CookieNotice.Section id="letters" heading="Our newsletter">
        <p>We send it with our own server, and count nobody.</p>
      </CookieNotice.Section>
      <CookieNotice.Providers />
    </CookieNotice.Root>
  )
}
