import type { GoogleConsentKey } from '@askfirst/consent/google'
import type { ReactElement } from 'react'
import { usePolled } from './use-polled.ts'

const keys: readonly GoogleConsentKey[] = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
]

type State = Readonly<Partial<Record<string, unknown>>>

/** As many as fit. */
const SHOWN = 3

const readQueue = (): readonly unknown[] => (globalThis as { dataLayer?: readonly unknown[] }).dataLayer ?? []
const readLength = (): number => readQueue().length

/** `gcs` of the last hit of Google Analytics shows what its tag understood. */
function readReport(): string {
  const hits = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/google-analytics/collect'))
  return new URL(hits.at(-1)?.name ?? location.href).searchParams.get('gcs') ?? ''
}

/** The consent commands in the queue that Google's tags read. */
function consentCommands(): { readonly defaults: readonly State[]; readonly updates: readonly State[] } {
  const commands = readQueue()
    .map((entry) => entry as Readonly<Record<number, unknown>>)
    .filter((entry) => entry[0] === 'consent')
  const states = (kind: string): readonly State[] =>
    commands.filter((entry) => entry[1] === kind).map((entry) => entry[2] as State)
  return { defaults: states('default'), updates: states('update') }
}

const isFirst = (): boolean =>
  (readQueue()[0] as Readonly<Record<number, unknown>> | undefined)?.[1] === 'default'

export function GoogleConsent(): ReactElement {
  const length = usePolled(readLength, 250)
  const report = usePolled(readReport)
  const { defaults, updates } = consentCommands()
  const all = [defaults[0], ...updates]
  /** Positions in `all`. Until an update fills them, they are empty. */
  const last = Math.max(updates.length, SHOWN)
  const columns = [0, ...Array.from({ length: SHOWN }, (_, index) => last - SHOWN + 1 + index)]
  return (
    <section aria-label="Google Consent Mode">
      <h2>Google Consent Mode: {updates.length === 1 ? '1 update' : `${updates.length} updates`}</h2>
      <table className="modes">
        <thead>
          <tr>
            <th scope="col">Key</th>
            <th scope="col">default</th>
            {columns.slice(1).map((column) => (
              <th key={column} scope="col" data-waits={all[column] ? undefined : true}>
                <span className="hidden">update </span>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {keys.map((key) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              {columns.map((column) => (
                <Mark key={column} value={all[column]?.[key]} before={all[column - 1]?.[key]} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="legend" aria-hidden="true">
        <span>
          <i className="mark" data-granted /> granted
        </span>
        <span>
          <i className="mark" /> denied
        </span>
        <span>
          <i className="mark" data-changed /> changed
        </span>
      </p>
      <dl>
        <dt>dataLayer</dt>
        <dd>
          {length} {length === 1 ? 'entry' : 'entries'}
          {isFirst() && ', the default first'}
        </dd>
        <dt>Analytics sent</dt>
        <dd>{report === '' ? 'nothing' : <code>gcs={report}</code>}</dd>
      </dl>
    </section>
  )
}

function Mark({ value, before }: { readonly value: unknown; readonly before: unknown }): ReactElement {
  if (value === undefined) return <td aria-label="not yet" />
  return (
    <td>
      <i
        className="mark"
        data-granted={value === 'granted' || undefined}
        data-changed={(before !== undefined && before !== value) || undefined}
      />
      <span className="hidden">{value === 'granted' ? 'granted' : 'denied'}</span>
    </td>
  )
}
