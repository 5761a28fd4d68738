import { defaultCategories, defineCatalog } from '@askfirst/catalog'
import * as cores from '@askfirst/catalog/vendors'
import { cleanUp, scriptLoader } from '@askfirst/consent/effects'
import { googleConsentMode } from '@askfirst/consent/google'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI } from '@askfirst/ui'
import '@askfirst/ui/styles.css'
import { type ReactElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { all } from './bench-tags.ts'

const ids = new Set(
  all.flatMap((tag): readonly string[] => (typeof tag.for === 'string' ? [tag.for] : tag.for)),
)
const catalog = defineCatalog({
  categories: defaultCategories,
  vendors: Object.values(cores).filter((core) => ids.has(core.id)),
})

/** The least that a button of this page can do and be seen doing. */
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
