import { CookieNotice } from '@askfirst/ui/notice'
import type { Facts } from '@askfirst/ui/preferences'

export const CookiePage = ({ facts }: { facts: Facts }) => (
  <CookieNotice.Root
    site="Example"
    updated="2026-11-20"
    contact={{ email: 'privacy@example.com' }}
    facts={facts}
  />
)
