import type { Content } from '../../site/e2e/site.ts'
import { MEASUREMENT_ID } from '../src/measurement-id.ts'
import { textSize } from '../src/vendors.ts'
import { allFacts, factsOf, FILMS, onHome, tags, tagsOf } from './providers.ts'

/** The name of a request to a stand-in. What `hubspot` loads is `hubspot`, its form is `hubspot form`. */
function nameOf(path: string): string | undefined {
  const [, tag, part] = /^\/stand-ins\/([^/]*)\/?(.*)$/.exec(path) ?? []
  if (tag === undefined) return undefined
  if (part === 'tag.js' || part === 'embed') return tag
  if (part === 'collect') return `${tag} sends`
  return part === 'form.js' ? `${tag} form` : path
}

/** The site of this app. Its vendors' stand-ins are on its own host. */
export const mossbank: Content = {
  facts: allFacts,
  ownVendors: [textSize].length,
  scripts: tags,
  onHome,
  ofCategory: {
    Functionality: [...tagsOf('functional'), FILMS],
    Performance: tagsOf('performance'),
    'Targeting and advertising': tagsOf('targeting'),
  },
  cookies: ['_ga', '_ga_demo', '_fbp', '__hstc', '_ce.s', 'li_fat_id', '_gcl_au'],
  film: { title: 'Film: the first pour', vendor: factsOf(FILMS) },
  counted: {
    selector: '[aria-label="Decisions"] [data-id="google-analytics"] td:last-child',
    yes: 'yes',
    no: 'no',
  },
  google: { analytics: MEASUREMENT_ID, ads: ['AW-MOSSBANK', 'DC-MOSSBANK'] },
  watch: async (context, requests, complaints) => {
    context.on('request', (request) => {
      const { protocol, hostname, pathname } = new URL(request.url())
      if (!protocol.startsWith('http')) return
      if (hostname !== '127.0.0.1') complaints.push(request.url())
      const name = nameOf(pathname)
      if (name !== undefined) requests.push(name)
    })
  },
}
