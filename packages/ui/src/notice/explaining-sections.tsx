'use client'
import type { MechanismId, Status } from '@askfirst/catalog'
import { industryOptOuts, mechanisms } from '@askfirst/catalog/notice'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { Fragment, type ReactElement } from 'react'
import { format } from '../messages/format.ts'
import { markUnconfirmed } from '../messages/mark-unconfirmed.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { siteContext } from './context.ts'
import { Section } from './section.tsx'
import { Text, useException } from './section-text.tsx'

const mechanismStatus = (id: MechanismId): Status | undefined =>
  mechanisms.find((one) => one.id === id)?.status

/** The year of the change. It comes from the catalog, like all facts. */
const yearOf = (status: Status | undefined): string => String(status?.year?.value ?? '')

/** What a cookie is: session, persistent, first and third party. Renders a `<section>`. */
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

/** The advertising industry's opt-out pages, with their current state. Renders a `<section>`. */
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
                {markUnconfirmed(url, name, providers)}
              </a>
            )}
            {industry.text[id] !== undefined && `: ${format(industry.text[id], { year: yearOf(status) })}`}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** Explains web beacons. Renders a `<section>`. */
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

/** History, for readers who know older notices. Renders a `<section>`. */
export function FlashCookies(): ReactElement {
  const { flash } = useNoticeMessages().notice
  return (
    <Section id="notice-flash" heading={flash.heading}>
      <Text>{format(flash.text, { year: yearOf(mechanismStatus('flash-storage')) })}</Text>
    </Section>
  )
}

/** Explains what an IP address tells. Renders a `<section>`. */
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

/**
 * What applies before a choice, and what Global Privacy Control and Do Not Track change, from the policy in force.
 * Renders a `<section>`.
 */
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

/** Says whom visitors can write to. Renders a `<section>`. */
export function Contact(): ReactElement {
  const { contact: text } = useNoticeMessages().notice
  const { site, contact } = siteContext.useFor('Contact')
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
