import { categoryState } from '@askfirst/consent'
import { useConsent, useConsentStore, useGrant } from '@askfirst/consent/react'
import { type FormEvent, type ReactElement, useEffect, useId, useRef } from 'react'
import './headless.css'

/** The texts are yours. The ids are those of the catalog. */
const groups = [
  { id: 'functional', name: 'Extras', text: 'Remembers what you set, and lets you write with us.' },
  { id: 'performance', name: 'Statistics', text: 'Tells us which pages are read, and how far.' },
  { id: 'targeting', name: 'Advertising', text: 'Shows what fits you, here and elsewhere.' },
] as const

/** Asks until the visitor has chosen. It is in the flow of the page, so it covers nothing and locks nothing. */
export function OwnBanner(): ReactElement | null {
  const { acceptAll, rejectAll, open } = useConsentStore()
  const isDue = useConsent((state) => state.open.banner)
  const title = useId()
  if (!isDue) return null
  return (
    <section className="own-banner" aria-labelledby={title}>
      <h2 id={title}>May we count visits?</h2>
      <p className="own-question">Nothing of it runs before you say yes, and no is as good an answer.</p>
      <div className="own-actions">
        <button type="button" className="own-button own-no" onClick={rejectAll}>
          No
        </button>
        {/* In a function, so that `acceptAll()` isn't called with the click event. */}
        <button type="button" className="own-button own-yes" onClick={() => acceptAll()}>
          Yes
        </button>
        <button type="button" className="own-link" aria-haspopup="dialog" onClick={() => open('preferences')}>
          Choose
        </button>
      </div>
    </section>
  )
}

/** Reopens the settings, for the footer of every page. */
export function OwnTrigger(): ReactElement {
  const { open } = useConsentStore()
  return (
    <button type="button" className="own-link" aria-haspopup="dialog" onClick={() => open('preferences')}>
      Cookie settings
    </button>
  )
}

/** The browser's own dialog. It keeps Tab inside, closes with Escape, and returns the focus. */
export function OwnSettings(): ReactElement {
  const { catalog, close, save } = useConsentStore()
  const isOpen = useConsent((state) => state.open.preferences)
  const decisions = useConsent((state) => state.decisions)
  const locks = useConsent((state) => state.policy.locks)
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()

  useEffect(() => {
    const element = dialog.current
    if (!isOpen || !element) return
    element.showModal()
    return () => element.close()
  }, [isOpen])

  const store = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault()
    const checked = new FormData(event.currentTarget)
    save({ categories: Object.fromEntries(groups.map(({ id }) => [id, checked.has(id)])) })
  }

  return (
    <dialog
      ref={dialog}
      className="own-dialog"
      aria-labelledby={title}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) close('preferences')
      }}
    >
      {/* Mounted at each opening, so that it starts from what is stored. */}
      {isOpen && (
        <form onSubmit={store}>
          <h2 id={title}>What may run here?</h2>
          {groups.map(({ id, name, text }) => (
            <div key={id} className="own-choice">
              <input
                type="checkbox"
                id={`${title}${id}`}
                name={id}
                aria-describedby={`${title}${id}text`}
                defaultChecked={categoryState(catalog, decisions, id) === 'on'}
                disabled={id in locks}
              />
              <label htmlFor={`${title}${id}`}>{name}</label>
              <p id={`${title}${id}text`}>
                {text} {id in locks && 'Your browser asks us not to, so it stays off.'}
              </p>
            </div>
          ))}
          <div className="own-actions">
            <button type="submit" className="own-button">
              Save
            </button>
            <button type="button" className="own-button" onClick={() => close('preferences')}>
              Close
            </button>
          </div>
        </form>
      )}
    </dialog>
  )
}

/** The site's own feature, which waits for its category. */
export function VisitCount(): ReactElement {
  const mayCount = useGrant('performance')
  return <p>{mayCount ? 'This visit is counted.' : 'Nobody counts this visit.'}</p>
}
