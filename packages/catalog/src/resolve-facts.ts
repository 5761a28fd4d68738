import { checkLinks } from './check.ts'
import { createError } from './errors.ts'
import { writeDisclosed } from './disclosed/write.ts'
import type { FactsModule, Vendor, VendorFacts } from './types.ts'

/** Bundlers replace this. Production builds leave out what is for developers. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Some bundlers add a `default` to a module, which repeats all of it. */
function isFacts(value: FactsModule[string]): value is VendorFacts {
  return typeof value?.id === 'string'
}

/**
 * Development only. Compares core and facts, which are in one place only now. Nothing breaks, so visitors still see the
 * facts.
 */
function reportDisclosed(
  { id, category, disclosed = '', facts: own }: Vendor,
  { cookies }: VendorFacts,
): void {
  const expected = writeDisclosed(category, cookies)
  if (disclosed === expected) return
  console.error(createError('AF106', id, disclosed, expected, own !== undefined))
}

/** The facts of every vendor: those on the vendor itself, and the rest from the loader. */
export function resolveFacts(
  vendors: readonly Vendor[],
  module: FactsModule = {},
): ReadonlyMap<string, VendorFacts> {
  const loaded = new Map<string, VendorFacts>()
  for (const facts of Object.values(module ?? {})) if (isFacts(facts)) loaded.set(facts.id, facts)
  return new Map(
    vendors.flatMap((vendor) => {
      const { id, facts: own } = vendor
      const facts = own ? { ...own, id } : loaded.get(id)
      if (!facts) {
        // Not a return first: bundlers would keep the code of errors.
        if (process.env.NODE_ENV !== 'production') throw createError('AF105', id)
        // The facts of other vendors are still shown.
        return []
      }
      if (process.env.NODE_ENV !== 'production') {
        // Facts on the vendor itself were checked when the catalog was defined.
        if (!own) checkLinks(id, facts)
        reportDisclosed(vendor, facts)
      }
      return [[id, facts] as const]
    }),
  )
}
