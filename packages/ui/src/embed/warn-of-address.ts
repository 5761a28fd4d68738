import { createError } from '../errors.ts'

/** What an embed takes instead of an address, and where an address contains it. */
const ids: Readonly<Record<string, readonly [prop: string, example: string]>> = {
  youtube: ['video', 'M7lc1UVf-VE of https://www.youtube.com/watch?v=M7lc1UVf-VE'],
  vimeo: ['video', '76979871 of https://vimeo.com/76979871'],
  'google-maps': ['query', 'the name or the street of the place, as somebody would look for it'],
  spotify: ['item', '4aawyAB9vmqN3uQ7FjRGTy of https://open.spotify.com/album/4aawyAB9vmqN3uQ7FjRGTy'],
  'x-posts': ['post', '20 of https://x.com/jack/status/20'],
  calendly: ['page', 'ann/half-an-hour of https://calendly.com/ann/half-an-hour'],
  typeform: ['form', 'moe6aa of https://form.typeform.com/to/moe6aa'],
}

const reported = new Set<string>()

/** Warns the developer, once per case, if an embed gets a whole address instead of an id. Nothing would load. */
export function warnOfAddress(vendor: string, props: Readonly<Record<string, unknown>>): void {
  const [prop = '', example] = (Object.hasOwn(ids, vendor) && ids[vendor]) || []
  const value = props[prop]
  if (typeof value !== 'string' || !/^\s*([a-z][a-z\d+.-]*:)?\/\/|^\s*www\./i.test(value)) return
  if (reported.has(`${vendor} ${value}`)) return
  reported.add(`${vendor} ${value}`)
  console.error(createError('AF229', vendor, value, prop, String(example)).message)
}
