'use client'
import type { Fact, VendorFacts } from '@askfirst/catalog'
import { type ComponentPropsWithoutRef, forwardRef } from 'react'
import { format } from '../messages/format.ts'
import { markUnconfirmed } from '../messages/mark-unconfirmed.ts'
import type { LinkMessages } from '../messages/types/links.ts'
import { around, contentOf } from '../kit/inside.ts'
import { Part, type PartComponent } from '../kit/part.tsx'

interface LinkProps {
  /** `undefined` until they have loaded. There is no link until then. */
  readonly facts: VendorFacts | undefined
  readonly texts: LinkMessages
}

/** The provider's privacy policy. Renders an `<a>`. */
export const FactsPrivacyLink: PartComponent<'a', LinkProps> = forwardRef(function FactsPrivacyLink(
  { facts, texts, ...props }: LinkProps & ComponentPropsWithoutRef<'a'>,
  ref,
) {
  if (!facts) return null
  return (
    <ProviderLink
      {...props}
      url={facts.privacyPolicy}
      name={facts.name}
      texts={texts}
      ref={ref}
      usual={texts.privacyLink}
    />
  )
})

/** The provider's own way to opt out, or what to do if it has none. Renders an `<a>`. */
export const FactsOptOutLink: PartComponent<'a', LinkProps> = forwardRef(function FactsOptOutLink(
  { facts, texts, ...props }: LinkProps & ComponentPropsWithoutRef<'a'>,
  ref,
) {
  if (!facts) return null
  const { kind, url } = facts.optOut
  const text = texts.optOut[kind]
  if (!url) return <span data-slot="askfirst-note">{text}</span>
  return <ProviderLink {...props} url={url} name={facts.name} texts={texts} ref={ref} usual={text} />
})

interface ProviderLinkProps {
  readonly url: Fact<string>
  readonly name: string
  readonly texts: LinkMessages
  readonly usual: string
}

/**
 * A link to a page of the provider. Its accessible name says whose page it is, and whether the address is unconfirmed.
 */
const ProviderLink: PartComponent<'a', ProviderLinkProps> = forwardRef(function ProviderLink(
  { url, name, texts, usual, ...props }: ProviderLinkProps & ComponentPropsWithoutRef<'a'>,
  ref,
) {
  if (url.value === null) return null
  const text = contentOf(props) ?? usual
  const isText = typeof text === 'string'
  const shown = isText ? markUnconfirmed(url, text, texts) : text
  return (
    <Part
      tag="a"
      dataSlot="link"
      href={url.value}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={isText ? format(texts.named, { action: shown as string, name }) : undefined}
      {...props}
      ref={ref}
    >
      {around(props, shown)}
    </Part>
  )
})
