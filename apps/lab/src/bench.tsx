import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as cores from '@askfirst/catalog/vendors'
import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { ConsentProvider } from '@askfirst/consent/react'
import * as tags from '@askfirst/consent/tags'
import { ConsentUI } from '@askfirst/ui'
import '@askfirst/ui/styles.css'
import { type ReactElement, useState } from 'react'
import { createRoot } from 'react-dom/client'

const id = '42'
/** 25 vendors with their real tags. The lab answers for them. */
const all = [
  tags.googleAnalytics({ measurementId: 'G-LAB' }),
  tags.googleTagManager({ containerId: 'GTM-LAB' }),
  tags.googleAds({ conversionId: 'AW-LAB' }),
  tags.metaPixel({ pixelId: id }),
  tags.tiktokPixel({ pixelId: id }),
  tags.linkedinInsight({ partnerId: id }),
  tags.xPixel({ pixelId: id }),
  tags.redditPixel({ pixelId: id }),
  tags.pinterestTag({ tagId: id }),
  tags.snapPixel({ pixelId: id }),
  tags.microsoftClarity({ projectId: id }),
  tags.microsoftUet({ tagId: id }),
  tags.hubspot({ portalId: id }),
  tags.hotjar({ siteId: 42 }),
  tags.heap({ appId: id }),
  tags.posthog({ apiKey: id }),
  tags.mixpanel({ token: id }),
  tags.amplitude({ apiKey: id, script: { src: 'https://cdn.amplitude.com/lab.js' } }),
  tags.segment({ writeKey: id }),
  tags.matomo({ url: 'https://matomo.example', siteId: 42 }),
  tags.plausible({ src: 'https://plausible.io/js/pa-lab.js' }),
  tags.crazyEgg({ accountNumber: id }),
  tags.qualaroo({ customerId: id, siteToken: id }),
  tags.intercom({ appId: id }),
  tags.crisp({ websiteId: id }),
]
const ids = new Set(
  all.flatMap((tag): readonly string[] => (typeof tag.for === 'string' ? [tag.for] : tag.for)),
)
const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: Object.values(cores).filter((core) => ids.has(core.id)),
})

/** The least that a button of this page can visibly do. */
function Bare(): ReactElement {
  const [shown, setShown] = useState(true)
  return (
    <main>
      <h1>Bench</h1>
      {shown && <p>Something that goes when the bare button is pressed.</p>}
      <button type="button" id="bare" onClick={() => setShown(false)}>
        Bare
      </button>
    </main>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its #root.')
createRoot(root).render(
  <ConsentProvider
    catalog={catalog as never}
    effects={[googleConsentMode(), scriptLoader(all as never), cleanUp()]}
  >
    <Bare />
    <ConsentUI />
  </ConsentProvider>,
)
