'use client'
import type { VendorId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { forwardRef } from 'react'
import { Action } from '../kit/action.tsx'
import { useLanguage } from '../messages/use-texts.ts'
import { format } from '../messages/format.ts'
import { markUnconfirmed } from '../messages/mark-unconfirmed.ts'
import { useEmbedMessages } from '../messages/use-embed-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { FactsOptOutLink, FactsPrivacyLink } from '../facts/links.tsx'
import { useEmbed, useSignalLock } from './context.ts'

/** What is shown in place of an embed until it is allowed: all parts, or those that you put in. Renders a `<div>`. */
export const Root: PartComponent<'div'> = forwardRef(function Root(props, ref) {
  const { locale, dir } = useLanguage()
  const { vendor, isPending } = useEmbed('Root')
  return (
    <Part
      tag="div"
      dataSlot="embed-placeholder"
      lang={locale}
      dir={dir}
      data-locked={useSignalLock(vendor)}
      data-pending={isPending ? '' : undefined}
      {...props}
      ref={ref}
      usual={
        <>
          <Title />
          <Description />
          <Actions>
            <LoadOnce />
            <AlwaysAllow />
          </Actions>
          <Links>
            <PrivacyLink />
            <OptOutLink />
          </Links>
        </>
      }
    />
  )
})

/** The embed's own title. Renders a `<p>`. */
export const Title: PartComponent<'p'> = forwardRef(function Title(props, ref) {
  const { title } = useEmbed('Title')
  return <Part tag="p" dataSlot="embed-title" {...props} ref={ref} usual={title} />
})

/** Says who would receive data, and whether the browser's signal refuses them. Renders a `<p>`. */
export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { vendor, name, facts } = useEmbed('Description')
  const { embed, providers } = useEmbedMessages()
  const lock = useSignalLock(vendor)
  const fact = facts?.operator
  const operator = fact?.value && markUnconfirmed(fact, fact.value, providers)
  const sentence = operator
    ? format(embed.description, { name, operator })
    : format(embed.descriptionAlone, { name })
  return (
    <Part
      tag="p"
      dataSlot="embed-description"
      {...props}
      ref={ref}
      usual={lock ? `${sentence} ${format(embed.refused[lock], { name })}` : sentence}
    />
  )
})

/** The row of buttons. Renders a `<div>`. */
export const Actions: PartComponent<'div'> = forwardRef(function Actions(props, ref) {
  return <Part tag="div" dataSlot="embed-actions" {...props} ref={ref} />
})

/** Shows this embed on this page, and stores nothing. Renders a `<button>`. */
export const LoadOnce: PartComponent<'button'> = forwardRef(function LoadOnce(props, ref) {
  const { loadOnce } = useEmbed('LoadOnce')
  const { embed } = useEmbedMessages()
  return <Action act={loadOnce} {...props} ref={ref} usual={embed.loadOnce} />
})

/**
 * Grants the vendor, here and from now on. Renders a `<button>`, or nothing if the browser's signal refuses it.
 */
export const AlwaysAllow: PartComponent<'button'> = forwardRef(function AlwaysAllow(props, ref) {
  const store = useConsentStore()
  const { vendor, name } = useEmbed('AlwaysAllow')
  const { embed } = useEmbedMessages()
  if (useSignalLock(vendor)) return null
  const allow = (): void => store.save({ vendors: { [vendor as VendorId]: true } })
  return (
    <Action
      act={allow}
      dataSlot="button-quiet"
      {...props}
      ref={ref}
      usual={format(embed.alwaysAllow, { name })}
    />
  )
})

/** The row of links to the provider's own pages. Renders a `<div>`. */
export const Links: PartComponent<'div'> = forwardRef(function Links(props, ref) {
  return <Part tag="div" dataSlot="embed-links" {...props} ref={ref} />
})

/** The link to the vendor's privacy policy. Renders an `<a>`, or nothing if it is unknown. */
export const PrivacyLink: PartComponent<'a'> = forwardRef(function PrivacyLink(props, ref) {
  const { facts } = useEmbed('PrivacyLink')
  const { providers } = useEmbedMessages()
  return <FactsPrivacyLink facts={facts} texts={providers} {...props} ref={ref} />
})

/** The provider's own way to opt out. Renders an `<a>`. */
export const OptOutLink: PartComponent<'a'> = forwardRef(function OptOutLink(props, ref) {
  const { facts } = useEmbed('OptOutLink')
  const { providers } = useEmbedMessages()
  return <FactsOptOutLink facts={facts} texts={providers} {...props} ref={ref} />
})
