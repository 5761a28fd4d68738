import type { VendorFacts } from '@askfirst/catalog'

export * from '@askfirst/catalog/facts'
export declare const ourChat: VendorFacts<'our-chat'>
