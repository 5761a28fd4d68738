import type { Route } from '@playwright/test'

interface Played {
  /** The address that the site requests when the vendor is granted. */
  readonly address: string
  /** The cookie that its script sets on the site. A vendor without one is a frame. */
  readonly cookie?: string
}

/** The vendors of the site, with the addresses of the published tags. */
const cast = {
  intercom: { address: 'https://widget.intercom.io/widget/harbor', cookie: 'intercom-id-harbor' },
  'google-analytics': { address: 'https://www.googletagmanager.com/gtag/js?id=G-HARBOR', cookie: '_ga' },
  hubspot: { address: 'https://js.hs-scripts.com/4711.js', cookie: 'hubspotutk' },
  'facebook-custom-audience': {
    address: 'https://connect.facebook.net/en_US/fbevents.js',
    cookie: '_fbp',
  },
  youtube: { address: 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE' },
} satisfies Record<string, Played>

export type VendorId = keyof typeof cast

export const scripts = ['intercom', 'google-analytics', 'hubspot', 'facebook-custom-audience'] as const
/** What loads on the home page, which has a film, once everything is allowed. */
export const onHome = [...scripts, 'youtube'] as const
/** What loads when this one category is allowed. */
export const ofCategory = {
  Functionality: ['intercom', 'youtube'],
  Performance: ['google-analytics', 'hubspot'],
  'Targeting and advertising': ['facebook-custom-audience'],
} as const

export const cookiesOf = (ids: readonly VendorId[]): string[] =>
  ids.map((id) => (cast[id] as Played).cookie).filter((name) => name !== undefined)

/** The requests to a vendor: its script or frame, once, which then sends, once. */
export const requestsOf = (id: VendorId): string[] => [id, `${id} sends`]

/** A script whose effect is visible: it sets a cookie on the site, and sends a request. */
const scriptOf = (id: VendorId, cookie: string): string => `
try { document.cookie = '${cookie}=1; Max-Age=86400; Path=/' } catch { /* Blocked. */ }
fetch('${sendsTo(id)}', { method: 'POST', mode: 'no-cors', keepalive: true })`

const frameOf = (id: VendorId): string => `<!doctype html><title>A film</title><h1>A film</h1>
<script>fetch('${sendsTo(id)}', { method: 'POST' })</script>`

const sendsTo = (id: VendorId): string => new URL(`/sends/${id}`, cast[id].address).href

/** Plays the vendors. Returns the name of what was requested, or `undefined` if it isn't theirs. */
export async function play(route: Route): Promise<string | undefined> {
  const url = route.request().url()
  for (const id of onHome) {
    const { address, cookie }: Played = cast[id]
    if (url === address) {
      await route.fulfill(
        cookie === undefined
          ? { contentType: 'text/html', body: frameOf(id) }
          : { contentType: 'text/javascript', body: scriptOf(id, cookie) },
      )
      return id
    }
    if (url === sendsTo(id)) {
      await route.fulfill({ status: 204 })
      return `${id} sends`
    }
  }
  await route.abort()
  return undefined
}
