// oxlint-disable-next-line no-restricted-imports -- a type: nothing of it comes into a bundle
import type * as vendors from '@askfirst/catalog/vendors'

/** What each vendor of the shipped catalog does, in one language. If a vendor has no sentence, it doesn't compile. */
export type Sentences = Readonly<Record<(typeof vendors)[keyof typeof vendors]['id'], string>>
