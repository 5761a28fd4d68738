import type { Host } from '@askfirst/catalog'
import { catalog } from 'site/catalog'

const facts = await catalog.loadFacts()

/** The hosts with these roles, as sources: either those of embeds, which only need a frame, or those of all others. */
function sourcesOf(isEmbed: boolean, ...roles: readonly Host['role'][]): string {
  const hosts = catalog.vendors
    .filter((vendor) => 'embed' in vendor === isEmbed)
    .flatMap(({ id }) => facts.get(id)?.hosts ?? [])
    .filter(({ role }) => roles.includes(role))
  return hosts.map(({ host }) => ` https://${host}`).join('')
}

const scripts = sourcesOf(false, 'loads')
const data = sourcesOf(false, 'loads', 'receives')
const frames = sourcesOf(true, 'loads')

/**
 * Allows the hosts that the catalog names, and no others. The visitor's choice decides when they load.
 * @param inline what lets the page's own inline scripts in: a nonce, or hashes
 */
export const contentSecurityPolicy = (inline: string): string =>
  [
    `default-src 'self'`,
    `script-src 'self' ${inline}${scripts}`,
    `connect-src 'self'${data}`,
    `img-src 'self'${data}`,
    `style-src 'self'`,
    `frame-src${frames}`,
    `object-src 'none'`,
    `base-uri 'self'`,
    `form-action 'self'`,
    `frame-ancestors 'self'`,
  ].join('; ')
