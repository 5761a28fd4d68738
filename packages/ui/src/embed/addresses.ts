/** Builds the addresses of embeds, in each vendor's form with more privacy. Pure, so that tests can read them. */

type Query = Readonly<Record<string, string | number | undefined>>

/** No value can change the host: each is one path segment or one query value. */
function address(base: string, path: readonly string[], query: Query = {}): string {
  const pairs = Object.entries(query).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  )
  return [`${base}/${path.map(segment).join('/')}`, pairs.join('&')].filter(Boolean).join('?')
}

/** One or two dots alone would go up the path, even when encoded. */
const segment = (text: string): string => encodeURIComponent(/^\.{1,2}$/.test(text) ? '' : text)

/** Uses the host that sets no cookie before the video plays. */
export function youtubeAddress(video: string, start?: number): string {
  return address('https://www.youtube-nocookie.com/embed', [video], { start })
}

/** Sets `dnt`, which keeps the player from setting new cookies. `hash` opens an unlisted video. */
export function vimeoAddress(video: string, hash?: string): string {
  return address('https://player.vimeo.com/video', [video], { h: hash, dnt: 1 })
}

export function googleMapsAddress(query: string, apiKey: string): string {
  return address('https://www.google.com/maps/embed/v1', ['place'], { key: apiKey, q: query })
}

export function spotifyAddress(type: string, item: string): string {
  return address('https://open.spotify.com/embed', [type, item])
}

/** The post itself. X's script renders it in the page. */
export function xPostAddress(post: string): string {
  return address('https://x.com/i/status', [post])
}

/** `page` is what follows the host: `somebody/half-an-hour`. `host` is that of your site. */
export function calendlyAddress(page: string, host?: string): string {
  return address('https://calendly.com', page.split('/').filter(Boolean), {
    embed_domain: host,
    embed_type: 'Inline',
  })
}

export function typeformAddress(form: string, host?: string): string {
  return address('https://form.typeform.com/to', [form], {
    'typeform-embed': 'embed-widget',
    'typeform-source': host,
    'disable-tracking': 'true',
  })
}

/** An address that the site chooses. If it would run as code in the page, it becomes empty. */
export function ownAddress(src: string): string {
  try {
    return new URL(src, 'https://page.invalid').protocol === 'javascript:' ? 'about:blank' : src
  } catch {
    return 'about:blank'
  }
}
