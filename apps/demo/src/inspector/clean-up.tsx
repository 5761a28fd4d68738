import type { StoredItem } from '@askfirst/consent/effects'
import { useConsent } from '@askfirst/consent/react'
import type { ReactElement, ReactNode } from 'react'
import { useLastCleanUp } from '../clean-ups.ts'

/** What `cleanUp()` did after the last decision, and what it couldn't do. */
export function CleanUpFacts(): ReactElement {
  const last = useLastCleanUp()
  const running = useConsent((state) => state.stillRunning)
  const isQuiet = !last && running.length === 0
  return (
    <section aria-label="Clean-up">
      <h2>Clean-up</h2>
      {isQuiet && <p>Nothing to clean up so far.</p>}
      {running.length > 0 && (
        <Group name="Still running" count={running.length} open>
          {running.map((id) => (
            <li key={id}>
              <code>{id}</code>
            </li>
          ))}
        </Group>
      )}
      {last && (
        <>
          <Group name="Deleted" count={last.deleted.length}>
            {last.deleted.map((item) => (
              <Item key={`${item.storage} ${item.name}`} item={item} />
            ))}
          </Group>
          <Group name="Out of reach" count={last.outOfReach.length} note="On hosts of the providers.">
            {last.outOfReach.map((item) => (
              <Item key={`${item.vendors.join(' ')} ${item.storage} ${item.name}`} item={item} />
            ))}
          </Group>
        </>
      )}
    </section>
  )
}

interface GroupProps {
  readonly name: string
  readonly count: number
  readonly open?: boolean
  readonly note?: string
  readonly children: ReactNode
}

function Group({ name, count, open, note, children }: GroupProps): ReactElement {
  if (count === 0)
    return (
      <p className="none">
        {name} <span>0</span>
      </p>
    )
  return (
    <details open={open}>
      <summary>
        {name} <span>{count}</span>
      </summary>
      {note && <p>{note}</p>}
      <ul className="items">{children}</ul>
    </details>
  )
}

function Item({ item: { name, vendors, storage } }: { readonly item: StoredItem }): ReactElement {
  return (
    <li>
      <code>{name}</code>{' '}
      <span>
        {vendors.join(', ')}
        {storage !== 'cookie' && ` · ${storage}`}
      </span>
    </li>
  )
}
