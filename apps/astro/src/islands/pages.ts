import type { SiteProps } from 'site'

export const pages: SiteProps['pages'] = [
  ['/', 'Home'],
  ['/cookie-notice', 'Cookie notice'],
]
