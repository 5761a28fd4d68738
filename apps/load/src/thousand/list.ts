import type { CategoryId } from '../floor/vendors.ts'

/** A thousand vendors, 400 of them in one category. */
export const list = Array.from({ length: 1000 }, (_, index) => ({
  id: `provider-${index}`,
  name: `Provider ${index}`,
  category: ((): CategoryId => {
    if (index % 10 < 3) return 'functional'
    return index % 10 < 6 ? 'performance' : 'targeting'
  })(),
  host: `provider-${index}.example`,
}))
