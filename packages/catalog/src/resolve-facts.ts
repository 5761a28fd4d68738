import { checkLinks } from './check.ts'
import { AskfirstError } from './errors.ts'
import type { FactsModule, Vendor, VendorFacts } from './types.ts'

/** Some bundlers give a module a `default`, which is all of it once more. */
function isFacts(value: FactsModule[string]): value is VendorFacts {
  return typeof value.id === 'string'
}

/** The facts of every vendor: those that stand with it, and the rest from one call of the loader. */
export async function resolveFacts(
  vendors: readonly Vendor[],
  load: (() => Promise<FactsModule>) | undefined,
): Promise<ReadonlyMap<string, VendorFacts>> {
  const loaded = new Map<string, VendorFacts>()
  if (load) {
    for (const facts of Object.values(await load())) {
      if (isFacts(facts)) loaded.set(facts.id, facts)
    }
  }
  return new Map(
    vendors.map(({ id, facts: own }) => {
      // Checked when the catalog was defined.
      if (own) return [id, { ...own, id }]
      const facts = loaded.get(id)
      if (!facts) {
        throw new AskfirstError(
          'AF105',
          `There are no facts about the vendor "${id}".`,
          'Visitors could not read who gets their data, nor find its opt-out link.',
          'Export them from the module that `facts` imports, or write `facts` beside the vendor’s id.',
        )
      }
      checkLinks(id, facts)
      return [id, facts]
    }),
  )
}
