import { checkLinks } from './check.ts'
import { AskfirstError } from './errors.ts'
import type { Vendor, VendorFacts } from './types.ts'

/** The facts of every vendor: those that stand with it, and the rest from one call of the loader. */
export async function resolveFacts(
  vendors: readonly Vendor[],
  load: (() => Promise<Readonly<Record<string, VendorFacts>>>) | undefined,
): Promise<ReadonlyMap<string, VendorFacts>> {
  const loaded = new Map<string, VendorFacts>()
  if (load) for (const facts of Object.values(await load())) loaded.set(facts.id, facts)
  return new Map(
    vendors.map(({ id, facts: own }) => {
      const facts = own ? { id, ...own } : loaded.get(id)
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
