'use client'
import { useConsentStore } from '@askfirst/consent/react'
import type { CategoryText } from './types/center.ts'
import { useMessages } from './use-messages.ts'

/** The name and description of a category: from the messages, else from the catalog, else its id. */
export function useCategoryText(id: string): CategoryText {
  return useCategoryTexts()(id)
}

/** The same for any number of categories. */
export function useCategoryTexts(): (id: string) => CategoryText {
  const { catalog } = useConsentStore()
  const { categories } = useMessages()
  return (id) => {
    const own = Object.entries(catalog.categories).find(([key]) => key === id)?.[1]
    return categories.text[id] ?? { name: own?.name ?? id, description: own?.description ?? '' }
  }
}
