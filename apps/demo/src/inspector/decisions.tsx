import type { CategoryId, GrantId } from '@askfirst/catalog'
import { useConsent } from '@askfirst/consent/react'
import { Fragment, type ReactElement } from 'react'
import { catalog } from '../catalog.ts'

export function PolicyFacts(): ReactElement {
  const { rule, model, signal, locks, keepDays } = useConsent((state) => state.policy)
  const { decidedOn, persisted, overridden } = useConsent((state) => ({
    decidedOn: state.decidedOn,
    persisted: state.persisted,
    overridden: state.signalOverridden,
  }))
  const day = decidedOn === null ? 'not yet' : new Date(decidedOn * 86_400_000).toISOString().slice(0, 10)
  const rows = [
    ['Rule', rule],
    ['Model', model],
    ['Signal', signal === null ? 'none' : overridden ? `${signal}, overridden by the visitor` : signal],
    [
      'Locks',
      Object.entries(locks)
        .map((lock) => lock.join(': '))
        .join(', '),
    ],
    ['Decided', persisted ? day : `${day}, for this page only`],
    ['Kept for', `${keepDays} days`],
  ] as const
  return (
    <section aria-label="Policy">
      <h2>Policy</h2>
      <dl>
        {rows.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}

export function DecisionTable(): ReactElement {
  return (
    <section aria-label="Decisions">
      <h2>Decisions</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">Id</th>
            <th scope="col">Decided</th>
            <th scope="col">Granted</th>
          </tr>
        </thead>
        <tbody>
          {(Object.keys(catalog.categories) as CategoryId[]).map((category) => (
            <Fragment key={category}>
              <Row id={category} group />
              {catalog.vendors
                .filter((vendor) => vendor.category === category)
                .map(({ id }) => (
                  <Row key={id} id={id} />
                ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Row({ id, group }: { readonly id: GrantId; readonly group?: boolean }): ReactElement {
  const { decided, granted } = useConsent(({ decisions, grants }) => ({
    decided: decisions[id],
    granted: grants[id],
  }))
  return (
    <tr data-id={id}>
      <th scope="row" data-group={group}>
        {id}
      </th>
      <td data-yes={decided || undefined}>{decided ? 'yes' : 'no'}</td>
      <td data-yes={granted || undefined}>{granted ? 'yes' : 'no'}</td>
    </tr>
  )
}
