'use client'
import { useConsentStore } from '@askfirst/consent/react'
import { forwardRef, type ReactElement } from 'react'
import { Disclosure } from '../kit/disclosure.tsx'
import { format, formatCount } from '../messages/format.ts'
import { type Doubtable, markUnconfirmed } from '../messages/mark-unconfirmed.ts'
import { translationOf, useSentences } from '../messages/sentences.ts'
import { useMessages } from '../messages/use-messages.ts'
import { contentOf } from '../kit/inside.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { CookieTable } from '../facts/cookie-table.tsx'
import { FactsOptOutLink, FactsPrivacyLink } from '../facts/links.tsx'
import { itemContext, longListContext } from './context.ts'

/** What the site uses it for, in the visitor's language if the catalog's sentence is translated. Renders a `<p>`. */
export const UsedFor: PartComponent<'p'> = forwardRef(function UsedFor(props, ref) {
  const { facts, vendor, textId } = itemContext.useFor('UsedFor')
  const { locale } = useMessages()
  const sentences = useSentences()
  if (!facts && !contentOf(props)) return null
  const translated = translationOf(sentences, vendor, facts)
  return (
    <Part
      tag="p"
      dataSlot="provider-text"
      id={textId}
      lang={translated === undefined ? (facts?.language ?? 'en') : locale}
      {...props}
      ref={ref}
      usual={translated ?? facts?.usedFor}
    />
  )
})

/** Its operator, its group, its former names, and whether it was discontinued. Renders a `<p>`. */
export const Operator: PartComponent<'p'> = forwardRef(function Operator(props, ref) {
  const { facts } = itemContext.useFor('Operator')
  const { providers, locale } = useMessages()
  const { showUnverified } = useConsentStore().catalog
  if (!facts && !contentOf(props)) return null
  // Who gets the data matters to a decision. The rest is good to know, and a doubt about it would only distract.
  const ifSure = (of: Doubtable, text: string): string | false =>
    (showUnverified || of.unverified === undefined) && markUnconfirmed(of, text, providers)
  const sentences = facts && [
    format(providers.operator, {
      operator:
        facts.operator.value === null
          ? providers.unknown
          : markUnconfirmed(facts.operator, facts.operator.value, providers),
    }),
    facts.group?.value && ifSure(facts.group, format(providers.group, { group: facts.group.value })),
    facts.formerNames.length > 0 &&
      ifSure(
        facts.status,
        format(providers.formerly, { names: new Intl.ListFormat(locale).format(facts.formerNames) }),
      ),
    facts.status.state === 'discontinued' &&
      ifSure(
        facts.status,
        facts.status.year && facts.status.year.unverified === undefined
          ? format(providers.discontinuedSince, { year: String(facts.status.year.value) })
          : providers.discontinued,
      ),
  ]
  return (
    <Part
      tag="p"
      dataSlot="provider-operator"
      {...props}
      ref={ref}
      usual={sentences?.filter(Boolean).join(' · ')}
    />
  )
})

/** Its cookies and their lifetimes, always open, because visitors read the notice from top to bottom and print it. */
export function OpenCookies(): ReactElement | null {
  const { facts, nameId } = itemContext.useFor('Cookies')
  const { providers } = useMessages()
  if (!facts) return null
  if (facts.cookies.length === 0) return <p data-slot="askfirst-note">{providers.noCookies}</p>
  return <CookieTable cookies={facts.cookies} language={facts.language} aria-labelledby={nameId} />
}

/** The same behind a line that says how many there are. Renders a `<details>`. */
export const Cookies: PartComponent<'details'> = forwardRef(function Cookies(props, ref) {
  const { facts } = itemContext.useFor('Cookies')
  const { providers, locale } = useMessages()
  const group = longListContext.useIfInside()
  if (!facts?.cookies.length) return <OpenCookies />
  return (
    <Disclosure
      summary={formatCount(providers.cookies, facts.cookies.length, locale)}
      name={group ?? undefined}
      {...props}
      ref={ref}
      usual={<OpenCookies />}
    />
  )
})

/** The link to the vendor's privacy policy. Renders an `<a>`, or nothing if it is unknown. */
export const PrivacyLink: PartComponent<'a'> = forwardRef(function PrivacyLink(props, ref) {
  const { facts } = itemContext.useFor('PrivacyLink')
  const { providers } = useMessages()
  return <FactsPrivacyLink facts={facts} texts={providers} {...props} ref={ref} />
})

/** The provider's own way to opt out. Renders an `<a>`. */
export const OptOutLink: PartComponent<'a'> = forwardRef(function OptOutLink(props, ref) {
  const { facts } = itemContext.useFor('OptOutLink')
  const { providers } = useMessages()
  return <FactsOptOutLink facts={facts} texts={providers} {...props} ref={ref} />
})

/** What a visitor should know about opting out there. Renders a `<p>`, or nothing if there is nothing to say. */
export const OptOutNote: PartComponent<'p'> = forwardRef(function OptOutNote(props, ref) {
  const { facts } = itemContext.useFor('OptOutNote')
  const note = contentOf(props) ?? facts?.optOut.note
  if (!note) return null
  return <Part tag="p" dataSlot="note" lang={facts?.language ?? 'en'} {...props} usual={note} ref={ref} />
})
