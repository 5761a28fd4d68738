import { readConsent } from '@askfirst/consent/server'
import { ConsentHeadScript } from '@askfirst/consent/react/server'
import { type ReactElement, type ReactNode, useContext, useState } from 'react'
import { isRouteErrorResponse, Links, Meta, Outlet, Scripts, ScrollRestoration } from 'react-router'
import { Site } from 'site'
import { catalog } from 'site/catalog'
import styles from 'site/styles.css?url'
import { tags } from 'site/tags'
import type { Route } from './+types/root'
import { NonceContext } from './nonce'
import { useClientLinks } from './use-client-links'

const pages = [
  ['/', 'Home'],
  ['/visitor', 'For you'],
  ['/cookie-notice', 'Cookie notice'],
] as const

export function loader({ request, url }: Route.LoaderArgs) {
  const { pathname } = url
  return {
    // The home page is the same for every visitor, so that a shared cache may store it.
    snapshot: pathname === '/' ? ('static' as const) : readConsent(request),
    handler: pathname === '/no-handler' ? undefined : '/consent',
  }
}

/** The provider reads its snapshot once. From then on it knows more than the server. */
export const shouldRevalidate = (): boolean => false

/** For every page that doesn't set its own. */
export const headers = (): HeadersInit => ({ 'Cache-Control': 'private, no-store' })

export const links: Route.LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' },
]

export const meta: Route.MetaFunction = () => [
  { title: 'Harbor Press' },
  { name: 'description', content: 'Cards and posters from a press of 1911.' },
]

export function Layout({ children }: { readonly children: ReactNode }): ReactElement {
  const nonce = useContext(NonceContext)
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <ConsentHeadScript catalog={catalog} google={{}} tags={tags} nonce={nonce} data-cfasync="false" />
        <Meta />
        {/* Style sheets need no nonce. With the router's own, server and browser would render differently. */}
        <Links nonce="" />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App({ loaderData }: Route.ComponentProps): ReactElement {
  const [{ snapshot, handler }] = useState(loaderData)
  useClientLinks()
  return (
    <Site snapshot={snapshot} handler={handler} pages={pages}>
      <Outlet />
    </Site>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps): ReactElement {
  const isMissing = isRouteErrorResponse(error) && error.status === 404
  return (
    <main className="main">
      <h1>{isMissing ? 'There is no such page' : 'Something went wrong'}</h1>
      <a href="/">Home</a>
    </main>
  )
}
