import { type ReactElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Tag } from '@askfirst/consent/effects'
import { all } from './bench-tags.ts'

/** The same addresses as on the page of the bench, known before the click. */
const addresses = new Set(
  (all as readonly Tag[]).flatMap(({ scripts = [] }) =>
    (typeof scripts === 'function' ? scripts() : scripts).map(({ src }) => src ?? ''),
  ),
)

/** As little as a site can do by hand: the answer is drawn, and then all scripts are asked for in one go. */
function accept(): void {
  localStorage.setItem('accepted', '1')
  requestAnimationFrame(() =>
    setTimeout(() => {
      for (const src of addresses)
        document.head.append(Object.assign(document.createElement('script'), { src }))
    }),
  )
}

function Banner(): ReactElement {
  const [isOpen, setIsOpen] = useState(true)
  const answer = (): void => {
    setIsOpen(false)
    accept()
  }
  return (
    <main>
      <h1>Floor</h1>
      {isOpen && (
        <section aria-label="May we use cookies?">
          <p>A banner in a few lines.</p>
          <button type="button" onClick={answer}>
            Accept all
          </button>
        </section>
      )}
    </main>
  )
}

const root = document.getElementById('root')
if (!root) throw new Error('The page has lost its #root.')
createRoot(root).render(<Banner />)
