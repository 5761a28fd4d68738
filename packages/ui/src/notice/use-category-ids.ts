'use client'
import type { CategoryId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'

export const useCategoryIds = (): readonly CategoryId[] =>
  Object.keys(useConsentStore().catalog.categories) as CategoryId[]
