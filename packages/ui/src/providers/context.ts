import type { CategoryId, VendorFacts, VendorId } from '@askfirst/catalog'
import { createPartContext, type PartContext } from '../kit/create-part-context.ts'

export interface ItemContext {
  readonly vendor: VendorId
  readonly category: CategoryId
  readonly tag: string | undefined
  /** `undefined` while they are being fetched, or if that failed. */
  readonly facts: VendorFacts | undefined
  readonly name: string
  readonly nameId: string
  readonly textId: string
}

export const itemContext: PartContext<ItemContext> = createPartContext('ProviderList.Item')

/** The name of a long list, in which only one vendor's cookies are open at a time. */
export const longListContext: PartContext<string> = createPartContext('ProviderList.Root')
