'use client'
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useMemo } from 'react'
import { Boundary } from '../kit/boundary.tsx'
import { LoadFailure } from '../kit/load-failure.tsx'
import { format } from '../messages/format.ts'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import type { PartialMessages } from '../messages/types/messages.ts'
import type { NoticeMessages } from '../messages/types/notice.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { type Facts, FactsProvider } from '../facts/facts-provider.tsx'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { readSite, siteContext, type SiteFacts } from './context.ts'
import { Choice } from './choice-section.tsx'
import {
  Beacons,
  Contact,
  Cookie,
  FlashCookies,
  IndustryOptOuts,
  IpAddresses,
  Signals,
} from './explaining-sections.tsx'
import { Providers, Types } from './provider-sections.tsx'
import { useAddresses } from './use-addresses.ts'

/** The props of `<CookieNotice.Root>`. */
export interface NoticeProps extends SiteFacts {
  /**
   * A language (`de`), or some texts to replace.
   * @default those of the provider around, or English
   */
  readonly messages?: PartialMessages | undefined
  /**
   * Facts that you have already, for rendering on a server: `await catalog.loadFacts()`.
   * @default they are fetched
   */
  readonly facts?: Facts | undefined
}

/**
 * The cookie notice page, generated from the catalog and the policy in force, or the sections that you put in. Renders
 * an `<article>`.
 */
export const Root: PartComponent<'article', NoticeProps> = forwardRef(function Root(
  { site, contact, updated, messages, facts, ...props },
  ref,
) {
  const { email, address } = contact ?? {}
  const known = useMemo(
    () => readSite({ site, contact, updated }),
    // oxlint-disable-next-line react/exhaustive-deps -- `contact` is new each time, what is in it isn't
    [site, updated, email, String(address)],
  )
  return (
    <MessagesProvider messages={messages}>
      {/* Two boundaries, because the fallback may fail for the same reason, such as a text that isn't a string. */}
      <Boundary>
        <Boundary instead={<LoadFailure />}>
          <FactsProvider facts={facts}>
            <siteContext.Provider value={known}>
              <Article {...props} ref={ref} />
            </siteContext.Provider>
          </FactsProvider>
        </Boundary>
      </Boundary>
    </MessagesProvider>
  )
})

const Article: PartComponent<'article'> = forwardRef(function Article(props, ref) {
  const { locale, dir } = useNoticeMessages()
  const merged = useMergedRef(useAddresses(), ref)
  return (
    <Part
      tag="article"
      dataSlot="notice"
      lang={locale}
      dir={dir}
      {...props}
      ref={merged}
      usual={
        <>
          <Title />
          <Intro />
          <Contents />
          <Choice />
          <Cookie />
          <Types />
          <Providers />
          <IndustryOptOuts />
          <Beacons />
          <FlashCookies />
          <IpAddresses />
          <Signals />
          <Contact />
        </>
      }
    />
  )
})

/** The heading of the page. Renders an `<h1>`. */
export const Title: PartComponent<'h1'> = forwardRef(function Title(props, ref) {
  const { notice } = useNoticeMessages()
  return <Part tag="h1" dataSlot="notice-title" {...props} ref={ref} usual={notice.title} />
})

/** Says when the notice last changed, and what the page is. Renders a `<p>`, and one before it with the date. */
export function Intro({
  children,
}: {
  /**
   * Your own introduction.
   * @default `intro` of the messages
   */
  readonly children?: ReactNode
}): ReactNode {
  const { notice, locale } = useNoticeMessages()
  const { site, updated } = siteContext.useFor('Intro')
  return (
    <>
      {updated && (
        <p data-slot="askfirst-notice-updated">
          <time dateTime={updated.toISOString().slice(0, 10)}>
            {format(notice.updated, {
              date: new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(updated),
            })}
          </time>
        </p>
      )}
      <p data-slot="askfirst-notice-text">{children ?? format(notice.intro, { site })}</p>
    </>
  )
}

const SECTIONS = [
  'choice',
  'basics',
  'types',
  'providers',
  'industry',
  'beacons',
  'flash',
  'addresses',
  'signals',
  'contact',
] as const satisfies readonly (keyof NoticeMessages)[]

/** Links to the sections of the whole page. Renders a `<nav>`. */
export const Contents: PartComponent<'nav'> = forwardRef(function Contents(
  props: ComponentPropsWithoutRef<'nav'>,
  ref,
) {
  const { notice } = useNoticeMessages()
  return (
    <Part
      tag="nav"
      dataSlot="notice-contents"
      aria-label={notice.contents}
      {...props}
      ref={ref}
      usual={
        <ul data-slot="askfirst-notice-list">
          {SECTIONS.map((id) => (
            <li data-slot="askfirst-notice-item" key={id}>
              <a data-slot="askfirst-link" href={`#notice-${id}`}>
                {notice[id].heading}
              </a>
            </li>
          ))}
        </ul>
      }
    />
  )
})
