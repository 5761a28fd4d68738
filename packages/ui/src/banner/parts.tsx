'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { createContext, forwardRef, useContext, useId, useRef } from 'react'
import { Action } from '../action.tsx'
import { useFirstMessages } from '../messages/context.tsx'
import { format, formatCount } from '../messages/format.ts'
import { Part, type PartComponent } from '../part.tsx'
import { Opener } from '../preferences/trigger.tsx'
import { useMergedRef } from '../use-merged-ref.ts'
import { answer } from './answer.ts'
import { useUncoveredFocus } from './uncovered-focus.ts'

const TitleId = createContext<string | undefined>(undefined)

/**
 * The banner: a region, not a dialog. It stands while a choice is due, never covers what has focus, never locks the
 * page, and no key closes it, so that nobody grants or refuses by accident.
 */
export const Root: PartComponent<'section'> = forwardRef(function Root(props, ref) {
  const open = useConsent((state) => state.open.banner)
  const titleId = useId()
  const own = useRef<HTMLElement>(null)
  const merged = useMergedRef(own, ref)
  const { locale } = useFirstMessages()
  useUncoveredFocus(own, open)
  if (!open) return null
  return (
    <TitleId.Provider value={titleId}>
      <Part tag="section" dataSlot="banner" lang={locale} aria-labelledby={titleId} {...props} ref={merged} />
    </TitleId.Provider>
  )
})

/** What there is to read, beside the actions. */
export const Text: PartComponent<'div'> = forwardRef(function Text(props, ref) {
  return <Part tag="div" dataSlot="banner-text" {...props} ref={ref} />
})

export const Title: PartComponent<'h2'> = forwardRef(function Title(props, ref) {
  const { banner } = useFirstMessages()
  return (
    <Part tag="h2" dataSlot="banner-title" id={useContext(TitleId)} {...props} ref={ref}>
      {props.children ?? banner.title}
    </Part>
  )
})

/** Says what is asked, in the words of the consent model in force: how many providers there are, and what for. */
export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { banner, locale } = useFirstMessages()
  const { categories, vendors }: AnyCatalog = useConsentStore().catalog
  const model = useConsent((state) => state.policy.model)
  const optional = Object.entries(categories).filter(([, category]) => !category.necessary)
  const uses = optional.map(([id, category]) => banner.uses[id] ?? category.name ?? id)
  const count = vendors.filter(({ category }) => optional.some(([id]) => id === category)).length
  return (
    <Part tag="p" dataSlot="banner-description" {...props} ref={ref}>
      {props.children ??
        format(banner.description[model], {
          providers: formatCount(banner.providerCount, count, locale),
          uses: new Intl.ListFormat(locale, { type: 'disjunction' }).format(uses),
        })}
    </Part>
  )
})

/** Tells that a signal of the browser is honored. Renders nothing where none is. */
export const Signal: PartComponent<'p'> = forwardRef(function Signal(props, ref) {
  const { banner } = useFirstMessages()
  const honored = useConsent((state) => state.policy.signal !== null && !state.signalLifted)
  if (!honored) return null
  return (
    <Part tag="p" dataSlot="banner-signal" {...props} ref={ref}>
      {props.children ?? banner.signal}
    </Part>
  )
})

/** The link to the cookie notice. Needs an `href`. */
export const NoticeLink: PartComponent<'a'> = forwardRef(function NoticeLink(props, ref) {
  const { banner } = useFirstMessages()
  return (
    <Part tag="a" dataSlot="link" {...props} ref={ref}>
      {props.children ?? banner.noticeLink}
    </Part>
  )
})

export const Actions: PartComponent<'div'> = forwardRef(function Actions(props, ref) {
  return <Part tag="div" dataSlot="banner-actions" {...props} ref={ref} />
})

/** Grants everything but what a browser signal refuses. */
export const AcceptAll: PartComponent<'button'> = forwardRef(function AcceptAll(props, ref) {
  const store = useConsentStore()
  const { banner } = useFirstMessages()
  return (
    <Action act={({ currentTarget }) => answer(currentTarget, store.acceptAll)} {...props} ref={ref}>
      {props.children ?? banner.acceptAll}
    </Action>
  )
})

/** Refuses everything that is not necessary. */
export const RejectAll: PartComponent<'button'> = forwardRef(function RejectAll(props, ref) {
  const store = useConsentStore()
  const { banner } = useFirstMessages()
  return (
    <Action act={({ currentTarget }) => answer(currentTarget, store.rejectAll)} {...props} ref={ref}>
      {props.children ?? banner.rejectAll}
    </Action>
  )
})

/** Opens the preference center. */
export const Customize: PartComponent<'button'> = forwardRef(function Customize(props, ref) {
  const { banner } = useFirstMessages()
  return (
    <Opener dataSlot="button-quiet" {...props} ref={ref}>
      {props.children ?? banner.customize}
    </Opener>
  )
})
