import { createHash } from 'node:crypto'
import type { AstroUserConfig } from 'astro'
import { catalog } from 'site/catalog'
import { script } from './head-script.ts'

const hosts = [...(await catalog.loadFacts()).values()].flatMap((vendor) => vendor.hosts)
const code = hosts.filter(({ role }) => role === 'loads').map(({ host }) => `https://${host}`)
// In the catalog, `example.com` includes its subdomains. In a policy it doesn't.
const data = hosts
  .filter(({ role }) => role !== 'loads')
  .flatMap(({ host }) => [`https://${host}`, `https://*.${host.replace('*.', '')}`])

/** For `experimental.csp`: what the catalog's vendors need. Astro adds the hashes of its own scripts and styles. */
export const policy = {
  directives: [
    `default-src 'self' data: ${[...new Set([...code, ...data])].join(' ')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ],
  scriptDirective: {
    resources: ["'self'", ...code],
    hashes: [`sha256-${createHash('sha256').update(script).digest('base64')}`],
  },
} satisfies Exclude<NonNullable<AstroUserConfig['experimental']>['csp'], boolean | undefined>
