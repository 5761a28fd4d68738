'use client'
import type { CategoryId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { forwardRef, useId } from 'react'
import { Disclosure } from '../kit/disclosure.tsx'
import { useEdited, useEditor, useLock } from '../editor/context.ts'
import { type CategorySummary, summarize } from '../editor/summary.ts'
import { format, formatCount, formatNumber } from '../messages/format.ts'
import { useMessages } from '../messages/use-messages.ts'
import { contentOf } from '../kit/inside.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { useListsRecord } from '../facts/own-record.tsx'
import { addPreferencesStyles } from '../styles/add-preferences-styles.ts'
import * as ProviderList from '../providers/provider-list.tsx'
import { createPartContext } from '../kit/create-part-context.ts'
import { Toggle as BaseToggle } from '../kit/toggle.tsx'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { useCategoryText } from '../messages/use-category-text.ts'

interface ItemContext {
  readonly category: CategoryId
  readonly labelId: string
  readonly descriptionId: string
  readonly lockId: string
}

const itemContext = createPartContext<ItemContext>('CategoryList.Item')

/** All categories with all their parts, or the items that you put in. Renders a `<ul>`. */
export const Root: PartComponent<'ul'> = forwardRef(function Root(props, ref) {
  const { catalog } = useConsentStore()
  const merged = useMergedRef(addPreferencesStyles, ref)
  return (
    <Part
      tag="ul"
      dataSlot="category-list"
      role="list"
      {...props}
      ref={merged}
      usual={Object.keys(catalog.categories).map((id) => (
        <Item key={id} category={id as CategoryId} />
      ))}
    />
  )
})

interface ItemProps {
  /** The id of the category. */
  readonly category: CategoryId
}

/** One category. Renders an `<li>`. */
export const Item: PartComponent<'li', ItemProps> = forwardRef(function Item({ category, ...props }, ref) {
  const id = useId()
  const lock = useLock(category)
  return (
    <itemContext.Provider
      value={{ category, labelId: `${id}label`, descriptionId: `${id}text`, lockId: `${id}lock` }}
    >
      <Part
        tag="li"
        dataSlot="category"
        data-locked={lock}
        {...props}
        ref={ref}
        usual={
          <>
            <Head>
              <Label />
              <Mixed />
              <Toggle />
            </Head>
            <Description />
            <Lock />
            <Providers />
          </>
        }
      />
    </itemContext.Provider>
  )
})

/** The row with the name and the toggle. Renders a `<div>`. */
export const Head: PartComponent<'div'> = forwardRef(function Head(props, ref) {
  return <Part tag="div" dataSlot="category-head" {...props} ref={ref} />
})

/** The name of the category, which names its toggle. Renders an `<h3>`. */
export const Label: PartComponent<'h3'> = forwardRef(function Label(props, ref) {
  const { category, labelId } = itemContext.useFor('Label')
  const { name } = useCategoryText(category)
  return <Part tag="h3" dataSlot="category-label" id={labelId} {...props} ref={ref} usual={name} />
})

/** What the vendors of the category do. Renders a `<p>`. */
export const Description: PartComponent<'p'> = forwardRef(function Description(props, ref) {
  const { category, descriptionId } = itemContext.useFor('Description')
  const { description } = useCategoryText(category)
  if (!contentOf(props) && !description) return null
  return (
    <Part
      tag="p"
      dataSlot="category-description"
      id={descriptionId}
      {...props}
      ref={ref}
      usual={description}
    />
  )
})

/** Says why the visitor can't change the toggle. Renders a `<p>`, or nothing if they can. */
export const Lock: PartComponent<'p'> = forwardRef(function Lock(props, ref) {
  const { category, lockId } = itemContext.useFor('Lock')
  const { categories } = useMessages()
  const lock = useLock(category)
  if (!lock) return null
  return (
    <Part tag="p" dataSlot="category-lock" id={lockId} {...props} ref={ref} usual={categories.locked[lock]} />
  )
})

/** If only some of the category's providers are allowed, says how many. Renders a `<span>`. */
export const Mixed: PartComponent<'span'> = forwardRef(function Mixed(props, ref) {
  const { category } = itemContext.useFor('Mixed')
  const { categories, locale } = useMessages()
  const state = useSummed(category, 'state')
  const granted = useSummed(category, 'granted') ?? 0
  const count = useSummed(category, 'vendors') ?? 0
  if (state !== 'mixed') return null
  return (
    <Part
      tag="span"
      dataSlot="category-mixed"
      {...props}
      ref={ref}
      usual={format(categories.allowed, {
        granted: formatNumber(granted, locale),
        count: formatNumber(count, locale),
      })}
    />
  )
})

/** The category's summary. */
function useSummed<K extends keyof CategorySummary>(
  category: CategoryId,
  key: K,
): CategorySummary[K] | undefined {
  const { catalog } = useConsentStore()
  return useEdited(({ decisions, summed = decisions }) => summarize(catalog, summed)[category]?.[key])
}

/** Decides for all vendors of the category. Mixed if their decisions differ. Renders an `<input>`. */
export const Toggle: PartComponent<'input'> = forwardRef(function Toggle(props, ref) {
  const { category, labelId, descriptionId, lockId } = itemContext.useFor('Toggle')
  const { name, description } = useCategoryText(category)
  const editor = useEditor()
  const locked = useLock(category) !== undefined
  const state = useSummed(category, 'state') ?? 'off'
  const describedBy = [description && descriptionId, locked && lockId].filter(Boolean).join(' ')
  return (
    <BaseToggle
      canBeMixed
      state={state}
      locked={locked}
      onDecide={(granted) => editor.set({ categories: { [category]: granted } })}
      // Both, because some tools ignore a label that is scrolled out of sight.
      aria-label={name}
      aria-labelledby={labelId}
      aria-describedby={describedBy || undefined}
      {...props}
      ref={ref}
    />
  )
})

/**
 * The category's providers, behind a line that says how many there are. Renders a `<details>`, or a `<p>` if there are
 * none.
 */
export const Providers: PartComponent<'details'> = forwardRef(function Providers(props, ref) {
  const { category, labelId } = itemContext.useFor('Providers')
  const { catalog } = useConsentStore()
  const record = useListsRecord()(category)
  const { categories, providers, locale } = useMessages()
  const count = catalog.vendors.filter((vendor) => vendor.category === category).length
  const { own } = catalog.categories[category] ?? {}
  if (count === 0 && !record) return <p data-slot="askfirst-note">{own ? categories.own : categories.none}</p>
  return (
    <Disclosure
      summary={
        count > 0
          ? formatCount(categories.providers, count, locale)
          : formatCount(providers.cookies, 1, locale)
      }
      {...props}
      ref={ref}
      usual={<ProviderList.Root category={category} aria-labelledby={labelId} />}
    />
  )
})
