'use client'
import type { CategoryId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { Fragment, type ReactElement } from 'react'
import { useCategoryText } from '../messages/use-category-text.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { OwnRecord, useListsRecord } from '../facts/own-record.tsx'
import { OpenCookies } from '../providers/provider-facts.tsx'
import * as ProviderList from '../providers/provider-list.parts.ts'
import { Section, Table } from './section.tsx'
import { Text, useException } from './section-text.tsx'
import { useCategoryIds } from './use-category-ids.ts'

/** The table of types: what each does, and how to manage it. Renders a `<section>`. */
export function Types(): ReactElement {
  const { types } = useNoticeMessages().notice
  const ids = useCategoryIds()
  return (
    <Section id="notice-types" heading={types.heading}>
      <Text>{types.intro}</Text>
      <Table columns={[types.type, types.description, types.management]} aria-labelledby="notice-types">
        {ids.map((id) => (
          <TypeRow key={id} category={id} />
        ))}
      </Table>
    </Section>
  )
}

function TypeRow({ category }: { readonly category: CategoryId }): ReactElement {
  const { types } = useNoticeMessages().notice
  const { catalog } = useConsentStore()
  const { name, description } = useCategoryText(category)
  const { necessary, refusedBySignal } = catalog.categories[category] ?? {}
  const manage = necessary
    ? [types.manage.necessary]
    : [types.manage.other, ...(refusedBySignal ? [types.manage.signal] : []), types.browserSettings]
  return (
    <tr data-slot="askfirst-table-row">
      <th data-slot="askfirst-table-name" scope="row">
        {name}
      </th>
      <td data-slot="askfirst-table-cell">{description}</td>
      <td data-slot="askfirst-table-cell">{manage.join(' ')}</td>
    </tr>
  )
}

/**
 * Every provider by type: its operator, what it does, its cookies, and its privacy and opt-out links. Renders a
 * `<section>`.
 */
export function Providers(): ReactElement {
  const { providers } = useNoticeMessages().notice
  const ids = useCategoryIds()
  const exception = useException()
  return (
    <Section id="notice-providers" heading={providers.heading}>
      <Text>{providers.intro}</Text>
      {ids.map((id) => (
        <CategoryProviders key={id} category={id} />
      ))}
      <Text>{providers.changes}</Text>
      {exception && <Text>{exception}</Text>}
    </Section>
  )
}

function CategoryProviders({ category }: { readonly category: CategoryId }): ReactElement {
  const { notice, categories } = useNoticeMessages()
  const { providers } = notice
  const { catalog } = useConsentStore()
  const { name } = useCategoryText(category)
  const vendors = catalog.vendors.filter((vendor) => vendor.category === category)
  const record = useListsRecord()(category)
  return (
    <Fragment>
      <h3 data-slot="askfirst-notice-subheading" id={`notice-providers-${category}`}>
        {name}
      </h3>
      {vendors.length === 0 && !record ? (
        <Text>{catalog.categories[category]?.own ? categories.own : providers.none}</Text>
      ) : (
        <ProviderList.Root aria-labelledby={`notice-providers-${category}`}>
          {record && <OwnRecord />}
          {vendors.map(({ id }) => (
            <ProviderList.Item key={id} vendor={id} id={`notice-provider-${id}`}>
              <ProviderList.Head>
                <ProviderList.Name />
              </ProviderList.Head>
              <ProviderList.UsedFor />
              <ProviderList.Operator />
              <ProviderList.SharedTag />
              <OpenCookies />
              <ProviderList.Links>
                <ProviderList.PrivacyLink />
                <ProviderList.OptOutLink />
              </ProviderList.Links>
              <ProviderList.OptOutNote />
            </ProviderList.Item>
          ))}
        </ProviderList.Root>
      )}
    </Fragment>
  )
}
