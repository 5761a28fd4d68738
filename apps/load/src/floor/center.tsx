import { memo, type ReactElement, useCallback, useEffect, useRef, useState } from 'react'
import type { Choice } from './consent.ts'
import { categories, type Vendor } from './vendors.ts'

interface CenterProps {
  readonly vendors: readonly Vendor[]
  readonly choice: Choice | null
  readonly onSave: (choice: Choice) => void
  readonly onClose: () => void
}

export function Center({ vendors, choice, onSave, onClose }: CenterProps): ReactElement {
  const [draft, setDraft] = useState<Choice>(() => choice ?? vendors.map(() => false))
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const toggle = useCallback(
    (index: number) => setDraft((before) => before.map((granted, at) => (at === index ? !granted : granted))),
    [],
  )
  return (
    <dialog ref={dialog} className="floor-center" aria-labelledby="floor-settings" onClose={onClose}>
      <h2 id="floor-settings">Cookie settings</h2>
      <p>Choose what may run here. What is necessary for this site always does.</p>
      {categories.map((category) => {
        const members = [...vendors.keys()].filter((index) => vendors[index]?.category === category.id)
        const granted = members.filter((index) => draft[index]).length
        return (
          <section key={category.id}>
            <label>
              <input
                type="checkbox"
                checked={granted === members.length}
                ref={(input) => {
                  if (input) input.indeterminate = granted > 0 && granted < members.length
                }}
                onChange={({ target: { checked } }) =>
                  setDraft((before) => before.map((was, at) => (members.includes(at) ? checked : was)))
                }
              />
              {category.name}
            </label>
            <p>{category.text}</p>
            <List vendors={vendors} members={members} draft={draft} onToggle={toggle} />
          </section>
        )
      })}
      <div className="floor-actions">
        <button type="button" onClick={() => onSave(vendors.map(() => true))}>
          Accept all
        </button>
        <button type="button" onClick={() => onSave(vendors.map(() => false))}>
          Reject all
        </button>
        <button type="button" onClick={() => onSave(draft)}>
          Save choices
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  )
}

interface ListProps {
  readonly vendors: readonly Vendor[]
  readonly members: readonly number[]
  readonly draft: Choice
  readonly onToggle: (index: number) => void
}

function List({ vendors, members, draft, onToggle }: ListProps): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget: { open } }) => setOpen(open)}>
      <summary>{members.length} providers</summary>
      {isOpen && (
        <ul>
          {members.map((index) => {
            const vendor = vendors[index]
            return (
              vendor && (
                <Row
                  key={vendor.id}
                  vendor={vendor}
                  index={index}
                  isGranted={draft[index] ?? false}
                  onToggle={onToggle}
                />
              )
            )
          })}
        </ul>
      )}
    </details>
  )
}

interface RowProps {
  readonly vendor: Vendor
  readonly index: number
  readonly isGranted: boolean
  readonly onToggle: (index: number) => void
}

/** Renders again only if this row has changed. */
const Row = memo(function Row({ vendor, index, isGranted, onToggle }: RowProps): ReactElement {
  return (
    <li>
      <label>
        <input type="checkbox" checked={isGranted} onChange={() => onToggle(index)} />
        {vendor.name}
      </label>
      <a href={vendor.optOut} target="_blank" rel="noreferrer">
        Opt out
      </a>
    </li>
  )
})
