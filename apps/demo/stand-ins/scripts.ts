import { MEASUREMENT_ID } from '../src/measurement-id.ts'

const googleTags = ['google-analytics', 'google-ads', 'doubleclick']

/**
 * Google's tags send this with each hit: `G1`, then whether ads and analytics may store. They read it from the queue.
 */
const readGoogleConsent = `
  const state = {}
  for (const entry of globalThis.dataLayer ?? []) if (entry[0] === 'consent') Object.assign(state, entry[2])
  const bit = (key) => (state[key] === 'granted' ? 1 : 0)
  return '?gcs=G1' + bit('ad_storage') + bit('analytics_storage')`

/**
 * Does what a vendor's tag does: at each page view it writes cookies on this site and sends a request, whose response
 * sets cookies. Once it runs, it does so on every further page of the site, unless it is told to stop.
 */
export const tagScript = (tag: string, cookies: readonly string[]): string => `{
  let mode = 'on'
  let page
  const query = () => {${googleTags.includes(tag) ? readGoogleConsent : `\n  return mode === 'cookieless' ? '?cookieless' : ''`}
  }
  const report = () => {
    if (mode === 'off'${tag === 'google-analytics' ? ` || globalThis['ga-disable-${MEASUREMENT_ID}']` : ''}) return
    for (const cookie of mode === 'on' ? ${JSON.stringify(cookies)} : []) {
      try { document.cookie = cookie } catch {}
    }
    fetch('/stand-ins/${tag}/collect' + query(), { method: 'POST', keepalive: true }).catch(() => {})
  }
  const view = () => {
    if (page === location.pathname) return
    page = location.pathname
    report()
  }
  view()
  globalThis.navigation?.addEventListener('currententrychange', view)
  addEventListener('stand-in:${tag}', ({ detail }) => {
    const before = mode
    mode = detail
    if (mode === 'on' && before !== 'on') report()
  })
}
`

/** A form that a marketing vendor renders where its script is. */
export const formScript = `{
  const here = document.currentScript
  const form = document.createElement('form')
  form.className = 'letter'
  form.innerHTML =
    '<label>Your e-mail address <input type="email" name="email" autocomplete="email" required></label>' +
    '<button class="button">Send me the log</button>' +
    '<p role="status"></p>'
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    form.querySelector('[role]').textContent = 'Thank you. Nothing was sent: this form is made up.'
  })
  here.before(form)
}
`
