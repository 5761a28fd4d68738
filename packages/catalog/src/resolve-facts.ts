import { checkLinks } from './check.ts'
import { AskfirstError } from './errors.ts'
import { writeDisclosed } from './disclosed/write.ts'
import type { FactsModule, Vendor, VendorFacts } from './types.ts'

/** Bundlers put it in: what is for developers is not in production builds. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Some bundlers give a module a `default`, which is all of it once more. */
function isFacts(value: FactsModule[string]): value is VendorFacts {
  return typeof value?.id === 'string'
}

/** Only now are the core and the facts in one place. Nothing breaks, so the facts are shown all the same. In development only. */
function reportDisclosed(
  { id, category, disclosed = '', facts: own }: Vendor,
  { cookies }: VendorFacts,
): void {
  const expected = writeDisclosed(category, cookies)
  if (disclosed === expected) return
  console.error(
    new AskfirstError(
      'AF106',
      `The vendor "${id}" ${disclosed ? `says disclosed: '${disclosed}'` : 'has no `disclosed`'}, but its facts say '${expected}'.`,
      'Visitors who allowed it would not be asked again when it stores more.',
      expected
        ? `Write disclosed: '${expected}' beside its id${own ? ', or leave it out and use defineVendor()' : ''}.`
        : 'Leave `disclosed` out.',
    ),
  )
}

/** The facts of every vendor: those that stand with it, and the rest from what the loader gave. */
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
        // The others are shown all the same.
        if (process.env.NODE_ENV === 'production') return []
        throw new AskfirstError(
          'AF105',
          `There are no facts about the vendor "${id}".`,
          'Visitors could not read who gets their data, nor find its opt-out link.',
          'Export them from the module that `facts` imports, or write `facts` beside the vendor’s id.',
        )
      }
      // Those that stand with the vendor were checked when the catalog was defined.
      if (!own) checkLinks(id, facts)
      if (process.env.NODE_ENV !== 'production') reportDisclosed(vendor, facts)
      return [[id, facts] as const]
    }),
  )
}
