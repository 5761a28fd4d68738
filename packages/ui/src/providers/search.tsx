'use client'
import type { AnyCatalog, CategoryId, VendorId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import {
  forwardRef,
  type ReactElement,
  type ReactNode,
  useDeferredValue,
  useId,
  useMemo,
  useState,
} from 'react'
import { useCategoryTexts } from '../messages/use-category-text.ts'
import { useEditor } from '../editor/context.ts'
import { formatCount } from '../messages/format.ts'
import { translationOf, useSentences } from '../messages/sentences.ts'
import { useMessages } from '../messages/use-messages.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { createPartContext } from '../kit/create-part-context.ts'
import { useFacts } from '../facts/facts-provider.tsx'
import { createIndex, find } from './find.ts'
import { PAGE } from './pages.tsx'
import * as ProviderList from './provider-list.tsx'

interface Filters {
  readonly query: string
  /** Any, if empty. */
  readonly category: string
  readonly choice: '' | 'granted' | 'denied'
}

interface SearchContext {
  readonly filters: Filters
  readonly change: (next: Partial<Filters>) => void
}

const noFilters: Filters = { query: '', category: '', choice: '' }
const context = createPartContext<SearchContext>('ProviderSearch.Root')

export interface RootProps {
  /**
   * The number of providers from which on the search appears.
   * @default 21, more than a list shows at a time
   */
  readonly from?: number
  /**
   * Your own item for each provider that was found, as in `ProviderList.Root`.
   * @default `<ProviderList.Item>` with everything
   */
  readonly renderItem?: ProviderList.RootProps['renderItem']
  /** What to show while there is no search: the categories. */
  readonly children?: ReactNode
}

/**
 * Finds providers by name, company, cookie, host, type and choice. While it is used, the results replace its content.
 * Renders a `<div>` before its content if there are enough providers.
 */
export function Root({ from = PAGE + 1, renderItem, children }: RootProps): ReactElement {
  const { catalog } = useConsentStore()
  const [filters, setFilters] = useState(noFilters)
  const value = useMemo(
    () => ({ filters, change: (next: Partial<Filters>) => setFilters((old) => ({ ...old, ...next })) }),
    [filters],
  )
  if (catalog.vendors.length < from) return <>{children}</>
  const isUsed = filters.query.trim() !== '' || filters.category !== '' || filters.choice !== ''
  return (
    <context.Provider value={value}>
      <Bar>
        <Field />
        <CategoryFilter />
        <ChoiceFilter />
      </Bar>
      {isUsed ? <Results renderItem={renderItem} /> : children}
    </context.Provider>
  )
}

/** The field and the filters. Renders a `<div>`. */
export const Bar: PartComponent<'div'> = forwardRef(function Bar(props, ref) {
  return <Part tag="div" dataSlot="search" role="search" {...props} ref={ref} />
})

/** Where the visitor types a name, a company or a cookie. Renders an `<input>`. */
export const Field: PartComponent<'input'> = forwardRef(function Field(props, ref) {
  const { search } = useMessages()
  const { filters, change } = context.useFor('Field')
  return (
    <Part
      tag="input"
      dataSlot="search-field"
      type="search"
      aria-label={search.label}
      placeholder={search.label}
      autoComplete="off"
      spellCheck={false}
      value={filters.query}
      onChange={(event: { target: HTMLInputElement }) => change({ query: event.target.value })}
      // Escape empties the field before it closes the dialog.
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== 'Escape' || filters.query === '') return
        event.preventDefault()
        event.stopPropagation()
        change({ query: '' })
      }}
      {...props}
      ref={ref}
    />
  )
})

interface FilterProps {
  readonly label: string
  readonly options: readonly (readonly [value: string, text: string])[]
  readonly value: string
  readonly onPick: (value: string) => void
}

/** A native select: it is fast, accessible, and opens as usual on the visitor's device. */
function Filter({ label, options, value, onPick }: FilterProps): ReactElement {
  return (
    <select
      data-slot="askfirst-search-filter"
      aria-label={label}
      value={value}
      onChange={(event) => onPick(event.target.value)}
    >
      {options.map(([each, text]) => (
        <option data-slot="askfirst-search-option" key={each} value={each}>
          {text}
        </option>
      ))}
    </select>
  )
}

/** Shows only the vendors of one category. Renders a `<select>`. */
export function CategoryFilter(): ReactElement {
  const { search } = useMessages()
  const { catalog }: { readonly catalog: AnyCatalog } = useConsentStore()
  const textOf = useCategoryTexts()
  const { filters, change } = context.useFor('CategoryFilter')
  return (
    <Filter
      label={search.type}
      value={filters.category}
      onPick={(category) => change({ category })}
      options={[
        ['', search.allTypes],
        ...Object.keys(catalog.categories).map((id) => [id, textOf(id).name] as const),
      ]}
    />
  )
}

/** Shows only vendors that are on, or only those that are off. Renders a `<select>`. */
export function ChoiceFilter(): ReactElement {
  const { search } = useMessages()
  const { filters, change } = context.useFor('ChoiceFilter')
  return (
    <Filter
      label={search.choice}
      value={filters.choice}
      onPick={(choice) => change({ choice: choice as Filters['choice'] })}
      options={[
        ['', search.anyChoice],
        ['granted', search.granted],
        ['denied', search.denied],
      ]}
    />
  )
}

/** How many providers were found, and which. Renders a `<div>`. */
export function Results({ renderItem }: Pick<RootProps, 'renderItem'>): ReactElement {
  const { search, locale } = useMessages()
  const { filters, change } = context.useFor('Results')
  // Typing has priority.
  const found = useFound(useDeferredValue(filters))
  const id = useId()
  return (
    <div data-slot="askfirst-search-results">
      <p data-slot="askfirst-note" id={id} role="status">
        {found.length > 0 ? formatCount(search.found, found.length, locale) : search.nothing}
      </p>
      {found.length > 0 ? (
        // A new search begins on its first page.
        <ProviderList.Root
          key={Object.values(filters).join('\n')}
          vendors={found}
          renderItem={renderItem}
          aria-labelledby={id}
        />
      ) : (
        <button data-slot="askfirst-button-quiet" type="button" onClick={() => change(noFilters)}>
          {search.clear}
        </button>
      )}
    </div>
  )
}

function useFound({ query, category, choice }: Filters): readonly VendorId[] {
  const { catalog } = useConsentStore()
  const { facts } = useFacts()
  const sentences = useSentences()
  const editor = useEditor()
  const index = useMemo(
    () =>
      createIndex(
        catalog.vendors.map(({ id }) => {
          const known = facts?.get(id)
          return { id, facts: known, usedFor: translationOf(sentences, id, known) }
        }),
      ),
    [catalog, facts, sentences],
  )
  return useMemo(() => {
    // Reads the current decisions once, so that a provider that the visitor switches doesn't vanish from under the
    // pointer.
    const { decisions } = editor.getState()
    const kept = new Set(
      catalog.vendors
        .filter((vendor) => category === '' || vendor.category === (category as CategoryId))
        .filter(({ id }) => choice === '' || (decisions[id] === true) === (choice === 'granted'))
        .map(({ id }): string => id),
    )
    return find(index, query).filter((id) => kept.has(id)) as VendorId[]
  }, [catalog, editor, index, query, category, choice])
}
