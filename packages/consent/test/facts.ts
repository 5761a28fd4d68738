import type { Cookie, VendorFacts } from '@askfirst/catalog'

/** The part of a vendor that a matcher reads. */
export const factsOf = (
  id: string,
  hosts: readonly string[],
  cookies: readonly (Partial<Cookie> & { readonly name: string })[] = [],
): VendorFacts =>
  ({
    id,
    name: `The ${id}`,
    hosts: hosts.map((host) => ({ host, role: 'loads', source: ['test'] })),
    cookies: cookies.map((cookie) => ({ party: 'first', ...cookie })),
  }) as unknown as VendorFacts
