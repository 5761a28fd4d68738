'use client'
import type { CategoryId, Fact, VendorCore, VendorFacts, VendorId } from '@askfirst/catalog'
import { isVerified } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import {
  type Context,
  createContext,
  forwardRef,
  Fragment,
  type ReactElement,
  useContext,
  useId,
} from 'react'
import { Disclosure } from '../kit/disclosure.tsx'
import { useEdited, useEditor, useLock } from '../editor/context.ts'
import { vendorChoice } from '../editor/editor.ts'
import { format, formatCount } from '../messages/format.ts'
import { translationOf, useSentences } from '../messages/sentences.ts'
import { useMessages } from '../messages/use-messages.ts'
import { contentOf } from '../kit/inside.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { addPreferencesStyles } from '../styles/add-preferences-styles.ts'
import { required } from '../kit/required.ts'
import { Toggle as BaseToggle } from '../kit/toggle.tsx'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { CookieTable } from '../facts/cookie-table.tsx'
import { useFacts } from '../facts/facts-provider.tsx'
import { FactsOptOutLink, FactsPrivacyLink } from '../facts/links.tsx'
import { OwnRecord, useListsRecord } from '../facts/own-record.tsx'
import { Pager, usePages } from './pages.tsx'

interface ItemContext {
  readonly vendor: VendorId
  readonly category: CategoryId
  readonly tag: string | undefined
  /** `undefined` while they are being fetched, or if that failed. */
  readonly facts: VendorFacts | undefined
  readonly name: string
  readonly nameId: string
  readonly textId: string
}

const ProviderContext: Context<ItemContext | null> = createContext<ItemContext | null>(null)

/** The name of a long list, in which only one vendor's cookies are open at a time. */
const ListContext: Context<string | undefined> = createContext<string | undefined>(undefined)

function useItem(part: string): ItemContext {
  return required(useContext(ProviderContext), `ProviderList.${part}`, 'ProviderList.Item')
}

/** What an item of the list gets: its vendor and, in a long list, its position. All of them are props of `Item`. */
export interface ListItemProps {
  readonly vendor: VendorId
  readonly tabIndex?: number
  readonly 'aria-setsize'?: number
  readonly 'aria-posinset'?: number
}

export interface RootProps {
  /** @default those of all categories */
  readonly category?: CategoryId
  /**
   * Only these vendors, in this order.
   * @default all of the category, in the order of the catalog
   */
  readonly vendors?: readonly VendorId[]
  /**
   * Your own item for each provider that is shown. Pass on everything that it gets.
   * @default `<ProviderList.Item>` with everything
   */
  readonly renderItem?: ((item: ListItemProps) => ReactElement) | undefined
}

/**
 * The providers of a category, or of all, with all their parts, or the items that you put in. A long list is shown one
 * part at a time. Renders a `<ul>`.
 */
export const Root: PartComponent<'ul', RootProps> = forwardRef(function Root(
  { category, vendors: chosen, renderItem = (item: ListItemProps) => <Item {...item} />, ...props },
  ref,
) {
  const { catalog } = useConsentStore()
  const { facts, failed } = useFacts()
  const record = useListsRecord()(category)
  const vendors =
    chosen ??
    catalog.vendors
      .filter((vendor) => category === undefined || vendor.category === category)
      .map(({ id }) => id)
  const pages = usePages(vendors)
  const { shown, first, isLong } = pages
  const merged = useMergedRef(pages.listRef, useMergedRef(addPreferencesStyles, ref))
  const group = useId()
  return (
    <>
      {!facts && vendors.length > 0 && <Loading failed={failed} />}
      <Part
        tag="ul"
        dataSlot="provider-list"
        role="list"
        {...props}
        ref={merged}
        usual={
          <ListContext.Provider value={isLong ? group : undefined}>
            {record && first === 0 && <OwnRecord />}
            {shown.map((vendor, index) => (
              <Fragment key={vendor}>
                {renderItem({
                  vendor,
                  ...(isLong && {
                    tabIndex: -1,
                    'aria-setsize': vendors.length,
                    'aria-posinset': first + index + 1,
                  }),
                })}
              </Fragment>
            ))}
          </ListContext.Provider>
        }
      />
      {contentOf(props) == null && isLong && <Pager pages={pages} total={vendors.length} />}
    </>
  )
})

function Loading({ failed }: { readonly failed: boolean }): ReactElement {
  const { banner, providers } = useMessages()
  const { late, retry } = useFacts()
  return (
    <div data-slot="askfirst-note" role={failed ? 'alert' : 'status'}>
      {/* Its own element, because translators replace the text nodes that React knows. */}
      <span data-slot="askfirst-note-text">{failed ? providers.failed : providers.loading}</span>{' '}
      {late && (
        <>
          <button data-slot="askfirst-button-quiet" type="button" onClick={retry}>
            {providers.retry}
          </button>{' '}
          {/* A browser may keep a failed or pending import for the lifetime of the page. */}
          <button data-slot="askfirst-button-quiet" type="button" onClick={() => location.reload()}>
            {banner.reload}
          </button>
        </>
      )}
    </div>
  )
}

interface ItemProps {
  /** The id of the vendor. */
  readonly vendor: VendorId
}

/** One vendor. Renders an `<li>`. */
export const Item: PartComponent<'li', ItemProps> = forwardRef(function Item({ vendor, ...props }, ref) {
  const id = useId()
  const { catalog } = useConsentStore()
  const facts = useFacts().facts?.get(vendor)
  const core: VendorCore | undefined = catalog.vendors.find((one) => one.id === vendor)
  const value = {
    vendor,
    category: (core?.category ?? '') as CategoryId,
    tag: core?.tag,
    facts,
    name: facts?.name ?? vendor,
    nameId: `${id}name`,
    textId: `${id}text`,
  }
  return (
    <ProviderContext.Provider value={value}>
      <Part
        tag="li"
        dataSlot="provider"
        {...props}
        ref={ref}
        usual={
          <>
            <Head>
              <Name />
              <Toggle />
            </Head>
            <UsedFor />
            <Operator />
            <SharedTag />
            <Cookies />
            <Links>
              <PrivacyLink />
              <OptOutLink />
            </Links>
            <OptOutNote />
          </>
        }
      />
    </ProviderContext.Provider>
  )
})

/** The row with the name and the toggle. Renders a `<div>`. */
export const Head: PartComponent<'div'> = forwardRef(function Head(props, ref) {
  return <Part tag="div" dataSlot="provider-head" {...props} ref={ref} />
})

/** The row with links to the provider's own pages. Renders a `<div>`. */
export const Links: PartComponent<'div'> = forwardRef(function Links(props, ref) {
  return <Part tag="div" dataSlot="provider-links" {...props} ref={ref} />
})

/** The name of the vendor. Renders an `<h4>`. */
export const Name: PartComponent<'h4'> = forwardRef(function Name(props, ref) {
  const { name, nameId } = useItem('Name')
  return <Part tag="h4" dataSlot="provider-name" id={nameId} {...props} ref={ref} usual={name} />
})

/** What the site uses it for, in the visitor's language if the catalog's sentence is translated. Renders a `<p>`. */
export const UsedFor: PartComponent<'p'> = forwardRef(function UsedFor(props, ref) {
  const { facts, vendor, textId } = useItem('UsedFor')
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
  const { facts } = useItem('Operator')
  const { providers, locale } = useMessages()
  const say = useConfirmed()
  if (!facts && !contentOf(props)) return null
  const sentences = facts && [
    format(providers.operator, { operator: say(facts.operator) }),
    facts.group && format(providers.group, { group: say(facts.group) }),
    facts.formerNames.length > 0 &&
      format(providers.formerly, { names: new Intl.ListFormat(locale).format(facts.formerNames) }),
    facts.status.state === 'discontinued' &&
      (facts.status.year && isVerified(facts.status.year)
        ? format(providers.discontinuedSince, { year: String(facts.status.year.value) })
        : providers.discontinued),
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

/**
 * Says that its code loads without a grant, or with which providers it shares its code. Renders a `<p>`, or nothing if it has code
 * of its own that waits.
 */
export const SharedTag: PartComponent<'p'> = forwardRef(function SharedTag(props, ref) {
  const { vendor, tag } = useItem('SharedTag')
  const { catalog, early } = useConsentStore()
  const { facts } = useFacts()
  const { providers, locale } = useMessages()
  const others = catalog.vendors.filter((one) => tag !== undefined && one.tag === tag && one.id !== vendor)
  const isEarly = early.includes(vendor)
  if (others.length === 0 && !isEarly) return null
  const names = new Intl.ListFormat(locale).format(others.map(({ id }) => facts?.get(id)?.name ?? id))
  return (
    <Part
      tag="p"
      dataSlot="provider-shared"
      {...props}
      ref={ref}
      usual={isEarly ? providers.early : format(providers.sharedTag, { names })}
    />
  )
})

/** Its cookies and their lifetimes, always open, because visitors read the notice from top to bottom and print it. */
export function OpenCookies(): ReactElement | null {
  const { facts, nameId } = useItem('Cookies')
  const { providers } = useMessages()
  if (!facts) return null
  if (facts.cookies.length === 0) return <p data-slot="askfirst-note">{providers.noCookies}</p>
  return <CookieTable cookies={facts.cookies} language={facts.language} aria-labelledby={nameId} />
}

/** The same behind a line that says how many there are. Renders a `<details>`. */
export const Cookies: PartComponent<'details'> = forwardRef(function Cookies(props, ref) {
  const { facts } = useItem('Cookies')
  const { providers, locale } = useMessages()
  const group = useContext(ListContext)
  if (!facts?.cookies.length) return <OpenCookies />
  return (
    <Disclosure
      summary={formatCount(providers.cookies, facts.cookies.length, locale)}
      name={group}
      {...props}
      ref={ref}
      usual={<OpenCookies />}
    />
  )
})

/** The link to the vendor's privacy policy. Renders an `<a>`, or nothing if it is unknown. */
export const PrivacyLink: PartComponent<'a'> = forwardRef(function PrivacyLink(props, ref) {
  const { facts } = useItem('PrivacyLink')
  const { providers } = useMessages()
  return <FactsPrivacyLink facts={facts} texts={providers} {...props} ref={ref} />
})

/** The provider's own way to opt out. Renders an `<a>`. */
export const OptOutLink: PartComponent<'a'> = forwardRef(function OptOutLink(props, ref) {
  const { facts } = useItem('OptOutLink')
  const { providers } = useMessages()
  return <FactsOptOutLink facts={facts} texts={providers} {...props} ref={ref} />
})

/** What a visitor should know about opting out there. Renders a `<p>`, or nothing if there is nothing to say. */
export const OptOutNote: PartComponent<'p'> = forwardRef(function OptOutNote(props, ref) {
  const { facts } = useItem('OptOutNote')
  const note = contentOf(props) ?? facts?.optOut.note
  if (!note) return null
  return <Part tag="p" dataSlot="note" lang={facts?.language ?? 'en'} {...props} usual={note} ref={ref} />
})

/** The visitor's decision about this vendor, which wins over the category's. Renders an `<input>`. */
export const Toggle: PartComponent<'input'> = forwardRef(function Toggle(props, ref) {
  const { vendor, category, name, nameId, textId, facts } = useItem('Toggle')
  const { catalog } = useConsentStore()
  const editor = useEditor()
  const locked = useLock(category) !== undefined
  const granted = useEdited(({ decisions }) => decisions[vendor])
  return (
    <BaseToggle
      state={granted ? 'on' : 'off'}
      locked={locked}
      onDecide={(next) => editor.set(vendorChoice(catalog, editor.getState().decisions, vendor, next))}
      aria-label={name}
      aria-labelledby={nameId}
      aria-describedby={facts && textId}
      {...props}
      ref={ref}
    />
  )
})

/** Formats a fact. If no source confirms it, the text says so. */
function useConfirmed(): (fact: Fact<string>) => string {
  const { providers } = useMessages()
  return (fact) => {
    if (fact.value === null) return providers.unknown
    return isVerified(fact) ? fact.value : format(providers.unconfirmed, { value: fact.value })
  }
}
