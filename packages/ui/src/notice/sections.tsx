'use client'
import type { AnyCatalog, CategoryId, MechanismId, Status } from '@askfirst/catalog'
import type { ConsentStore } from '@askfirst/consent'
import { isVerified } from '@askfirst/catalog'
import { industryOptOuts, mechanisms } from '@askfirst/catalog/notice'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { Fragment, type ReactElement } from 'react'
import { useCategoryText } from '../messages/use-category-text.ts'
import { summarize } from '../editor/summary.ts'
import { format } from '../messages/format.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { Part } from '../kit/part.tsx'
import { useOpener } from '../trigger/use-opener.ts'
import { useFacts } from '../facts/facts-provider.tsx'
import { OwnRecord, useListsRecord } from '../facts/own-record.tsx'
import * as ProviderList from '../providers/parts.tsx'
import { useSite } from './context.ts'
import { Section, Table } from './section.tsx'

/** Names the vendors whose code loads anyway, to follow a statement that something is off. Empty if there are none. */
function useException(): string {
  const { notice, locale } = useNoticeMessages()
  const { catalog, early }: Pick<ConsentStore<AnyCatalog>, 'catalog' | 'early'> = useConsentStore()
  const { facts } = useFacts()
  const names = catalog.vendors
    .filter(({ id, category }) => early.includes(id) && !catalog.categories[category]?.necessary)
    .map(({ id }) => facts?.get(id)?.name ?? id)
  return names.length > 0
    ? format(notice.providers.early, { names: new Intl.ListFormat(locale).format(names) })
    : ''
}

function Text({ children }: { readonly children: string }): ReactElement {
  return <p data-slot="askfirst-notice-text">{children}</p>
}

const useCategoryIds = (): readonly CategoryId[] =>
  Object.keys(useConsentStore().catalog.categories) as CategoryId[]

const mechanismStatus = (id: MechanismId): Status | undefined =>
  mechanisms.find((one) => one.id === id)?.status

/** The year of the change. It comes from the catalog, like all facts. */
const yearOf = (status: Status | undefined): string => String(status?.year?.value ?? '')

/** The visitor's current choice, with the ways to change and withdraw it. */
export function Choice(): ReactElement {
  const { notice, locale } = useNoticeMessages()
  const { choice } = notice
  const store = useConsentStore()
  const decidedOn = useConsent((state) => state.decidedOn)
  const persisted = useConsent((state) => state.persisted)
  const withdrawn = useConsent((state) => state.lastAction === 'withdraw')
  const exception = useException()
  const optional = useCategoryIds().filter((id) => !store.catalog.categories[id]?.necessary)
  const states = useConsent(({ decisions }) =>
    optional.map((id) => summarize(store.catalog, decisions)[id]?.state ?? 'off'),
  )
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Section id="notice-choice" heading={choice.heading}>
      <Text>
        {decidedOn === null
          ? choice.undecided
          : format(choice.decided, { date: day.format(new Date(decidedOn * 86_400_000)) })}
      </Text>
      {!persisted && <Text>{choice.notStored}</Text>}
      <dl data-slot="askfirst-choice-list">
        {optional.map((id, index) => (
          <ChoiceRow key={id} category={id} state={states[index] ?? 'off'} />
        ))}
      </dl>
      <p data-slot="askfirst-notice-status" role="status">
        {withdrawn && `${choice.withdrawn} ${exception}`.trim()}
      </p>
      <div data-slot="askfirst-notice-actions">
        <Part tag="button" dataSlot="button-quiet" {...useOpener({})}>
          {choice.change}
        </Part>
        {decidedOn !== null && states.some((state) => state !== 'off') && (
          <button data-slot="askfirst-button-quiet" type="button" onClick={store.withdraw}>
            {choice.withdraw}
          </button>
        )}
      </div>
    </Section>
  )
}

function ChoiceRow({
  category,
  state,
}: {
  readonly category: string
  readonly state: 'on' | 'off' | 'mixed'
}): ReactElement {
  const { choice } = useNoticeMessages().notice
  const { name } = useCategoryText(category)
  return (
    <div data-slot="askfirst-choice" data-state={state}>
      <dt data-slot="askfirst-choice-name">{name}</dt>
      <dd data-slot="askfirst-choice-state">
        {{ on: choice.granted, off: choice.denied, mixed: choice.mixed }[state]}
      </dd>
    </div>
  )
}

/** What a cookie is: session, persistent, first and third party. */
export function Cookie(): ReactElement {
  const { basics } = useNoticeMessages().notice
  return (
    <Section id="notice-basics" heading={basics.heading}>
      <Text>{basics.what}</Text>
      <Text>{basics.identity}</Text>
      <ul data-slot="askfirst-notice-list">
        {[basics.session, basics.persistent, basics.party].map((text) => (
          <li data-slot="askfirst-notice-item" key={text}>
            {text}
          </li>
        ))}
      </ul>
      <Text>{basics.off}</Text>
    </Section>
  )
}

/** The table of types: what each does, and how to manage it. */
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

/** Every provider by type: its operator, what it does, its cookies, and its privacy and opt-out links. */
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
              <ProviderList.OpenCookies />
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

/** The advertising industry's opt-out pages, with their current state. */
export function IndustryOptOuts(): ReactElement {
  const { notice, providers } = useNoticeMessages()
  const { industry } = notice
  return (
    <Section id="notice-industry" heading={industry.heading}>
      <Text>{industry.intro}</Text>
      <ul data-slot="askfirst-notice-list">
        {industryOptOuts.map(({ id, name, url, status }) => (
          <li data-slot="askfirst-notice-item" key={id}>
            {url.value === null ? (
              name
            ) : (
              <a data-slot="askfirst-link" href={url.value} target="_blank" rel="noopener noreferrer">
                {isVerified(url) ? name : format(providers.unconfirmed, { value: name })}
              </a>
            )}
            {industry.text[id] !== undefined && `: ${format(industry.text[id], { year: yearOf(status) })}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Explains web beacons. */
export function Beacons(): ReactElement {
  const { beacons } = useNoticeMessages().notice
  const exception = useException()
  return (
    <Section id="notice-beacons" heading={beacons.heading}>
      <Text>{beacons.what}</Text>
      <Text>{beacons.treatment}</Text>
      {exception && <Text>{exception}</Text>}
    </Section>
  )
}

/** History, for readers who know older notices. */
export function FlashCookies(): ReactElement {
  const { flash } = useNoticeMessages().notice
  return (
    <Section id="notice-flash" heading={flash.heading}>
      <Text>{format(flash.text, { year: yearOf(mechanismStatus('flash-storage')) })}</Text>
    </Section>
  )
}

/** Explains what an IP address tells. */
export function IpAddresses(): ReactElement {
  const { addresses } = useNoticeMessages().notice
  const exception = useException()
  return (
    <Section id="notice-addresses" heading={addresses.heading}>
      <Text>{addresses.text}</Text>
      <Text>{addresses.providers}</Text>
      {exception && <Text>{exception}</Text>}
    </Section>
  )
}

/** What applies before a choice, and what Global Privacy Control and Do Not Track change, from the policy in force. */
export function Signals(): ReactElement {
  const { signals } = useNoticeMessages().notice
  const exception = useException()
  const { catalog } = useConsentStore()
  const policy = useConsent((state) => state.policy)
  const overridden = useConsent((state) => state.signalOverridden)
  const dntYear = yearOf(mechanismStatus('do-not-track'))
  const covered = Object.values(catalog.categories).some((category) => category.refusedBySignal)
  return (
    <Section id="notice-signals" heading={signals.heading}>
      <Text>{signals.model[policy.model]}</Text>
      {exception && <Text>{exception}</Text>}
      <Text>{covered ? signals.gpc : signals.gpcNothing}</Text>
      {covered && policy.signal === 'gpc' && !overridden && <Text>{signals.gpcReceived}</Text>}
      <Text>
        {format(policy.honorsDoNotTrack ? signals.dntHonored : signals.dntIgnored, { year: dntYear })}
      </Text>
    </Section>
  )
}

/** Says whom visitors can write to. */
export function Contact(): ReactElement {
  const { contact: text } = useNoticeMessages().notice
  const { site, contact } = useSite('Contact')
  return (
    <Section id="notice-contact" heading={text.heading}>
      <Text>{text.text}</Text>
      <address data-slot="askfirst-notice-address">
        {site}
        {contact?.address?.map((line) => (
          <Fragment key={line}>
            <br />
            {line}
          </Fragment>
        ))}
        {contact && (
          <>
            <br />
            <a data-slot="askfirst-link" href={`mailto:${contact.email}`}>
              {contact.email}
            </a>
          </>
        )}
      </address>
    </Section>
  )
}
