import type { VendorId } from '@askfirst/catalog'
import type { Tag } from '@askfirst/consent/effects'
import { gtag } from '@askfirst/consent/google'
import { MEASUREMENT_ID } from './measurement-id.ts'
import { outsiders } from './vendors.ts'

/** The tag that `<ConsentScript>` adds to the page, in the footer. */
export const SURVEY = 'kissinsights'

/** Plays a vendor's own consent call: its script listens. With `cookieless` it goes on sending. */
const tell = (tag: string, mode: 'on' | 'cookieless' | 'off'): void =>
  void dispatchEvent(new CustomEvent(`stand-in:${tag}`, { detail: mode }))

const stops = (tag: string): Partial<Tag> => ({
  consent: (granted) => tell(tag, granted ? 'on' : 'off'),
})

/** What the real tags of these vendors have besides a script. Only a reload stops the others. */
const more: Readonly<Record<string, Partial<Tag>>> = {
  'google-analytics': {
    priority: 'high',
    start: () => {
      gtag('js', new Date())
      gtag('config', MEASUREMENT_ID)
    },
    consent: (granted) => Object.assign(globalThis, { [`ga-disable-${MEASUREMENT_ID}`]: !granted }),
  },
  'google-ads': { start: () => gtag('config', 'AW-MOSSBANK') },
  doubleclick: { start: () => gtag('config', 'DC-MOSSBANK') },
  hubspot: stops('hubspot'),
  'facebook-custom-audience': stops('facebook-custom-audience'),
  eloqua: stops('eloqua'),
  appnexus: {
    sendsOn: true,
    consent: (granted) => tell('appnexus', granted ? 'on' : 'cookieless'),
  },
  liveramp: { priority: 'low' },
}

/** Vendors that share a technology have one tag, which waits for all of them. */
const uses = new Map<string, VendorId[]>()
for (const vendor of outsiders) {
  const tag = 'tag' in vendor ? vendor.tag : vendor.id
  uses.set(tag, [...(uses.get(tag) ?? []), vendor.id])
}

export const sourceOf = (tag: string): string => `/stand-ins/${tag}/tag.js`

/** The vendors' tags, played by stand-ins. The real ones are in `@askfirst/consent/tags`. */
export const standInTags: readonly Tag[] = [...uses]
  .filter(([tag]) => tag !== SURVEY)
  .map(([tag, ids]) => ({ for: ids, scripts: [{ src: sourceOf(tag) }], ...more[tag] }))
