'use client'
import type { AnyCatalog } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import {
  createContext,
  forwardRef,
  type MouseEvent,
  type ReactElement,
  useContext,
  useId,
  useRef,
} from 'react'
import { type AcceptOrRejectProps, Answers } from '../accept-or-reject.tsx'
import { answer } from '../answer.ts'
import { useFirstMessages } from '../messages/use-first.ts'
import { format, formatCount, formatEither } from '../messages/format.ts'
import { Part, type PartComponent } from '../part.tsx'
import { useOpener } from '../preferences/opener.ts'
import { useMergedRef } from '../use-merged-ref.ts'
import { useValue } from '../use-value.ts'
import { howMuchRuns } from './how-much-runs.ts'
import { useSole } from './sole.ts'
import { Stays } from './stays.tsx'
import { useUncoveredFocus } from './uncovered-focus.ts'

/** Where the banner stands. None of them covers the page or keeps anybody from using it. */
export type BannerLayout = 'bottom' | 'top' | 'corner' | 'center' | 'inline'

export interface RootProps {
  /**
   * `bottom` and `top`: a bar along that edge. `corner`: a card at the end of the bottom edge. `center`: a card in the
   * middle of the window. `inline`: in the page, where you put it.
   * @default 'bottom'
   */
  readonly layout?: BannerLayout | undefined
}

const TitleId = createContext<string | undefined>(undefined)

/**
 * The banner: a region, not a dialog. It stands while a choice is due, never covers what has focus, never locks the
 * page, and no key closes it, so that nobody grants or refuses by accident.
 */
export const Root: PartComponent<'section', RootProps> = forwardRef(function Root({ layout, ...props }, ref) {
  const store = useConsentStore()
  const open = useValue((state) => state.open.banner)
  const started = useValue((state) => state.started)
  const own = useRef<HTMLElement>(null)
  const titleId = useId()
  const merged = useMergedRef(own, ref)
  const { locale, dir } = useFirstMessages()
  // It waits for its language, should that be on its way.
  const isDue = open && locale !== 'und'
  const isShown = useSole(own, isDue, store.recordCookie) && isDue
  useUncoveredFocus(own, isShown)
  if (!isShown) return null
  // In the server's HTML, `headScript()` hides it from whoever has chosen and takes its answers; the mark says so.
  // Without JavaScript, it is there for whom the server knows to be asked.
  const initial = store.getInitialState()
  const early = started || !initial.open.banner ? undefined : initial.mustAsk ? 'request' : 'static'
  return (
    <TitleId.Provider value={titleId}>
      <Stays banner={own} />
      <Part
        tag="section"
        dataSlot="banner"
        lang={locale}
        dir={dir}
        aria-labelledby={titleId}
        data-layout={layout}
        data-askfirst-early={early}
        data-served={initial.open.banner ? '' : undefined}
        {...props}
        ref={merged}
      />
      {/* Over a slow network it comes in pieces, and is painted when this is there: a banner must not grow. */}
      {initial.open.banner && <i data-slot="askfirst-end" />}
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
    <Part
      tag="h2"
      dataSlot="banner-title"
      id={useContext(TitleId)}
      {...props}
      ref={ref}
      usual={banner.title}
    />
  )
})

/** Says what is asked: how many providers there are and what for, and how much of that runs before the answer. */
export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { banner, locale } = useFirstMessages()
  const { catalog, early } = useConsentStore()
  const { categories, vendors }: AnyCatalog = catalog
  const asked = vendors.filter(({ category }) => !categories[category]?.necessary)
  // Only what is there: nobody is asked about ads where nobody has any.
  const named = Object.entries(categories).filter(
    ([id, { own, necessary }]) => !necessary && (own || asked.some(({ category }) => category === id)),
  )
  const ids = [...asked.map(({ id }) => id), ...named.map(([id]) => id)]
  const runs = useValue((state) => howMuchRuns(ids, early, state))
  const { needed } = banner
  const others = format(asked.length > 0 ? banner.others : banner.own, {
    providers: formatCount(banner.providerCount, asked.length, locale),
    uses: formatEither(
      named.map(([id, { name }]) => banner.uses[id] ?? name ?? id),
      banner.or,
    ),
  })
  return (
    <Part
      tag="p"
      dataSlot="banner-description"
      {...props}
      ref={ref}
      usual={named.length > 0 ? format(banner.description[runs], { needed, others }) : needed}
    />
  )
})

/** Tells that a signal of the browser is honored. Renders nothing where none is. */
export const Signal: PartComponent<'p'> = forwardRef(function Signal(props, ref) {
  const { banner } = useFirstMessages()
  const honored = useValue((state) => state.policy.signal !== null && !state.signalOverridden)
  if (!honored) return null
  return <Part tag="p" dataSlot="banner-signal" {...props} ref={ref} usual={banner.signal} />
})

/** The link to the cookie notice. Needs an `href`. */
export const NoticeLink: PartComponent<'a'> = forwardRef(function NoticeLink(props, ref) {
  const { banner } = useFirstMessages()
  return <Part tag="a" dataSlot="link" {...props} ref={ref} usual={banner.noticeLink} />
})

export interface ActionsProps {
  /**
   * The address of `createConsentHandler()` on this site: accept and reject are then a form, which works without
   * JavaScript. Without it, such visitors see no banner.
   */
  readonly handler?: string | undefined
}

export const Actions: PartComponent<'div', ActionsProps> = forwardRef(function Actions(
  { handler, ...props },
  ref,
) {
  const form = handler !== undefined && { action: handler, method: 'post' }
  return <Part tag={form ? 'form' : 'div'} dataSlot="banner-actions" {...form} {...props} ref={ref} />
})

/** Accept and reject, always both and always alike: `className`, `style`, `onClick` and `button` go to each. */
export function AcceptOrReject(props: AcceptOrRejectProps): ReactElement {
  const { banner } = useFirstMessages()
  const store = useConsentStore()
  const by =
    (decide: () => void) =>
    (event: MouseEvent<HTMLButtonElement>): void => {
      // No form is sent where this code runs.
      event.preventDefault()
      answer(event.currentTarget, decide)
    }
  const acts = { acceptAll: by(store.acceptAll), rejectAll: by(store.rejectAll) }
  // Outside of a form it is a button like any other.
  return (
    <>
      <Answers texts={banner} acts={acts} type="submit" {...props} />
      {/* Where the form leads back to: a site's Referrer-Policy may keep the browser from saying. */}
      {store.path && <input type="hidden" name="askfirst-back" value={store.path} />}
    </>
  )
}

/** Opens the preference center. */
export const Customize: PartComponent<'button'> = forwardRef(function Customize(props, ref) {
  const { banner } = useFirstMessages()
  return (
    <Part
      tag="button"
      dataSlot="button-quiet"
      {...useOpener(props, true)}
      ref={ref}
      usual={banner.customize}
    />
  )
})
