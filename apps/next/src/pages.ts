import type { SiteProps } from 'site'

export const pages: SiteProps['pages'] = [
  ['/', 'Home'],
  ['/visitor', 'For you'],
  ['/cookie-notice', 'Cookie notice'],
]
