import { ask } from './ask.ts'

/** Resolves an address as the page would. `null` if it is none, or not one of the web. */
export function readAddress(value: unknown): URL | null {
  try {
    const url = new URL(String(value), ask(document, 'baseURI'))
    return /^(http|ws)s?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}

/** Is the request to the site itself? Another port is another of its servers. */
export const isOwn = ({ hostname }: URL): boolean => hostname === location.hostname

/**
 * The addresses in an attribute: one, or those of a `srcset`. What isn't an address (`2x`) resolves to the site's own.
 */
export function addressesIn(name: string, value: unknown): readonly URL[] {
  const texts = name.endsWith('srcset') ? String(value).split(/\s+/) : [value]
  return texts.flatMap(
    (text) => readAddress(typeof text === 'string' ? text.replace(/^,+|,+$/g, '') : text) ?? [],
  )
}
