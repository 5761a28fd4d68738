import { index, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  index('home.tsx'),
  route('visitor', 'visitor.tsx'),
  // The same page on a host that stores no choices. The root recognizes it by its address.
  route('no-handler', 'visitor.tsx', { id: 'no-handler' }),
  route('cookie-notice', 'cookie-notice.tsx'),
  route('consent', 'consent.ts'),
] satisfies RouteConfig
