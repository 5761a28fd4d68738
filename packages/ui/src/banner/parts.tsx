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
import { type AcceptOrRejectProps, Answers } from '../kit/accept-or-reject.tsx'
import { hideThenDecide } from '../kit/hide-then-decide.ts'
import { useFirstMessages } from '../messages/use-first.ts'
import { format, formatCount, formatEither } from '../messages/format.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { useOpener } from '../trigger/use-opener.ts'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { useValue } from '../kit/use-value.ts'
import { howMuchRuns } from './how-much-runs.ts'
import { useOnlyBanner } from './use-only-banner.ts'
import { RestoreForReact } from './restore-for-react.tsx'
import { useUncoveredFocus } from '../placement/use-uncovered-focus.ts'

/** Where the banner appears. No layout covers the page or keeps visitors from using it. */
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
 * The banner: a region, not a dialog. It stays open until the visitor chooses, never covers what has focus, never
 * locks the page, and no key closes it, so that nobody grants or refuses by accident. Renders a `<section>`.
 */
export const Root: PartComponent<'section', RootProps> = forwardRef(function Root({ layout, ...props }, ref) {
  const store = useConsentStore()
  const open = useValue((state) => state.open.banner)
  const started = useValue((state) => state.started)
  const own = useRef<HTMLElement>(null)
  const titleId = useId()
  const merged = useMergedRef(own, ref)
  const { locale, dir } = useFirstMessages()
  // If its language is still loading, the banner waits for it.
  const isDue = open && locale !== 'und'
  const isShown = useOnlyBanner(own, isDue, store.recordCookie) && isDue
  useUncoveredFocus(own, isShown)
  if (!isShown) return null
  // In HTML from a server, `headScript()` hides the banner from visitors who have chosen, and takes answers. The mark
  // says that the HTML came from a server. Without JavaScript, the banner shows only if the server knows that this
  // visitor must be asked.
  const initial = store.getInitialState()
  const early = started || !initial.open.banner ? undefined : initial.mustAsk ? 'request' : 'static'
  return (
    <TitleId.Provider value={titleId}>
      <RestoreForReact banner={own} />
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
      {/* A slow network delivers the banner in pieces. It is painted once this element is there: it must not grow. */}
      {initial.open.banner && <i data-slot="askfirst-end" />}
    </TitleId.Provider>
  )
})

/** The text of the banner, beside the actions. Renders a `<div>`. */
export const Text: PartComponent<'div'> = forwardRef(function Text(props, ref) {
  return <Part tag="div" dataSlot="banner-text" {...props} ref={ref} />
})

/** The heading, which also names the region. Renders an `<h2>`. */
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

/**
 * Says what is asked: how many providers there are, what they do, and how much runs before the answer. Renders a
 * `<p>`.
 */
export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { banner, locale } = useFirstMessages()
  const { catalog, early } = useConsentStore()
  const { categories, vendors }: AnyCatalog = catalog
  const asked = vendors.filter(({ category }) => !categories[category]?.necessary)
  // Only categories that have vendors: don't ask about ads if the site has none.
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

/** Says that the site honors a browser signal. Renders a `<p>`, or nothing if there is no signal. */
export const Signal: PartComponent<'p'> = forwardRef(function Signal(props, ref) {
  const { banner } = useFirstMessages()
  const honored = useValue((state) => state.policy.signal !== null && !state.signalOverridden)
  if (!honored) return null
  return <Part tag="p" dataSlot="banner-signal" {...props} ref={ref} usual={banner.signal} />
})

/** The link to the cookie notice. Needs an `href`. Renders an `<a>`. */
export const NoticeLink: PartComponent<'a'> = forwardRef(function NoticeLink(props, ref) {
  const { banner } = useFirstMessages()
  return <Part tag="a" dataSlot="link" {...props} ref={ref} usual={banner.noticeLink} />
})

export interface ActionsProps {
  /**
   * The address of `createConsentHandler()` on this site. Accept and reject then are a form, which works without
   * JavaScript. Without it, visitors without JavaScript see no banner.
   */
  readonly handler?: string | undefined
}

/** Holds the buttons. Renders a `<div>`. */
export const Actions: PartComponent<'div', ActionsProps> = forwardRef(function Actions(
  { handler, ...props },
  ref,
) {
  const form = handler !== undefined && { action: handler, method: 'post' }
  return <Part tag={form ? 'form' : 'div'} dataSlot="banner-actions" {...form} {...props} ref={ref} />
})

/**
 * Accept and reject, always both and always alike: `className`, `style`, `onClick` and `button` go to each. Renders two
 * `<button>` elements.
 */
export function AcceptOrReject(props: AcceptOrRejectProps): ReactElement {
  const { banner } = useFirstMessages()
  const store = useConsentStore()
  const by =
    (decide: () => void) =>
    (event: MouseEvent<HTMLButtonElement>): void => {
      // With JavaScript, no form is sent.
      event.preventDefault()
      hideThenDecide(event.currentTarget, decide)
    }
  const acts = { acceptAll: by(store.acceptAll), rejectAll: by(store.rejectAll) }
  // Outside of a form it is an ordinary button.
  return (
    <>
      <Answers texts={banner} acts={acts} type="submit" {...props} />
      {/* Where the form leads back to. A site's Referrer-Policy may keep the browser from sending it. */}
      {store.path && <input type="hidden" name="askfirst-back" value={store.path} />}
    </>
  )
}

/** Opens the preference center. Renders a `<button>`. */
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
