'use client'
import type { CategoryId, VendorCore, VendorId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { forwardRef, useId, Fragment, type ReactElement } from 'react'
import { useEdited, useEditor, useLock } from '../editor/context.ts'
import { vendorChoice } from '../editor/editor.ts'
import { format } from '../messages/format.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { Toggle as BaseToggle } from '../kit/toggle.tsx'
import { useFacts } from '../facts/facts-provider.tsx'
import { itemContext, longListContext } from './context.ts'
import { Cookies, Operator, OptOutLink, OptOutNote, PrivacyLink, UsedFor } from './provider-facts.tsx'
import { contentOf } from '../kit/inside.ts'
import { addPreferencesStyles } from '../styles/add-preferences-styles.ts'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { OwnRecord, useListsRecord } from '../facts/own-record.tsx'
import { Pager, usePages } from './pages.tsx'

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
          <longListContext.Provider value={isLong ? group : null}>
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
          </longListContext.Provider>
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
    <itemContext.Provider value={value}>
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
    </itemContext.Provider>
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
  const { name, nameId } = itemContext.useFor('Name')
  return <Part tag="h4" dataSlot="provider-name" id={nameId} {...props} ref={ref} usual={name} />
})

/** The visitor's decision about this vendor, which wins over the category's. Renders an `<input>`. */
export const Toggle: PartComponent<'input'> = forwardRef(function Toggle(props, ref) {
  const { vendor, category, name, nameId, textId, facts } = itemContext.useFor('Toggle')
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

/**
 * Says that its code loads without a grant, or with which providers it shares its code. Renders a `<p>`, or nothing if it has code
 * of its own that waits.
 */
export const SharedTag: PartComponent<'p'> = forwardRef(function SharedTag(props, ref) {
  const { vendor, tag } = itemContext.useFor('SharedTag')
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
