import type { Route } from '@playwright/test'
import * as facts from '../src/facts.ts'
import type { Content } from './site.ts'

interface Played {
  /** The address that the site requests when the vendor is granted. */
  readonly address: string
  /** The cookie that its script sets on the site. A vendor without one is a frame. */
  readonly cookie?: string
}

/** The vendors of the site, with the addresses of the published tags. */
const cast: Readonly<Record<string, Played>> = {
  intercom: { address: 'https://widget.intercom.io/widget/harbor', cookie: 'intercom-id-harbor' },
  'google-analytics': { address: 'https://www.googletagmanager.com/gtag/js?id=G-HARBOR', cookie: '_ga' },
  hubspot: { address: 'https://js.hs-scripts.com/4711.js', cookie: 'hubspotutk' },
  'facebook-custom-audience': {
    address: 'https://connect.facebook.net/en_US/fbevents.js',
    cookie: '_fbp',
  },
  youtube: { address: 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE' },
}

/** A script whose effect is visible: it sets a cookie on the site, and sends a request. */
const scriptOf = (sendsTo: string, cookie: string): string => `
try { document.cookie = '${cookie}=1; Max-Age=86400; Path=/' } catch { /* Blocked. */ }
fetch('${sendsTo}', { method: 'POST', mode: 'no-cors', keepalive: true })`

const frameOf = (sendsTo: string): string => `<!doctype html><title>A film</title><h1>A film</h1>
<script>fetch('${sendsTo}', { method: 'POST' })</script>`

/** Plays the vendors. Returns the name of what was requested, or `undefined` if it isn't theirs. */
async function play(route: Route): Promise<string | undefined> {
  const url = route.request().url()
  for (const [id, { address, cookie }] of Object.entries(cast)) {
    const sendsTo = new URL(`/sends/${id}`, address).href
    if (url === address) {
      await route.fulfill(
        cookie === undefined
          ? { contentType: 'text/html', body: frameOf(sendsTo) }
          : { contentType: 'text/javascript', body: scriptOf(sendsTo, cookie) },
      )
      return id
    }
    if (url === sendsTo) {
      await route.fulfill({ status: 204 })
      return `${id} sends`
    }
  }
  await route.abort()
  return undefined
}

/** The site that `apps/site` contains. Each framework's app serves it. */
export const harbor: Content = {
  facts: Object.values(facts),
  ownVendors: 0,
  scripts: Object.keys(cast).filter((id) => id !== facts.youtube.id),
  onHome: Object.keys(cast),
  ofCategory: {
    Functionality: ['intercom', 'youtube'],
    Performance: ['google-analytics', 'hubspot'],
    'Targeting and advertising': ['facebook-custom-audience'],
  },
  cookies: Object.values(cast).flatMap(({ cookie }) => cookie ?? []),
  film: { title: 'How a poster is pressed', vendor: facts.youtube },
  counted: { selector: '.counted', yes: 'This visit is counted.', no: 'This visit is not counted.' },
  google: { analytics: 'G-HARBOR', ads: [] },
  watch: (context, requests, complaints) =>
    context.route(
      ({ protocol, hostname }) => protocol.startsWith('http') && hostname !== '127.0.0.1',
      async (route) => {
        const asked = await play(route)
        if (asked === undefined) complaints.push(route.request().url())
        else requests.push(asked)
      },
    ),
}
