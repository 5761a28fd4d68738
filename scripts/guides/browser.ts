import { act, cleanup } from '@testing-library/react'

/** Deletes the cookies of the page that a test runs in. */
export function clearCookies(): void {
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
  }
}

/** Makes the page that of a visitor who has these cookies, and no others: `a=1; b=2`. */
export function visitWith(cookies: string): void {
  clearCookies()
  for (const pair of cookies.split('; ')) if (pair) document.cookie = `${pair}; Path=/`
}

/** The hosts of the scripts that the page asked for. jsdom fetches none. */
export const askedHosts = (): readonly string[] => [
  ...new Set(
    [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
      .filter(({ type }) => type !== 'text/plain')
      .map(({ src }) => new URL(src).host),
  ),
]

/** Ends all that is left of a page: what was asked for, what is stored, what the tags of vendors made. */
export function leave(): void {
  cleanup()
  document.head.innerHTML = ''
  document.body.innerHTML = ''
  clearCookies()
  localStorage.clear()
  for (const name of ['dataLayer', 'gtag', '_hsq', '_hsp']) Reflect.deleteProperty(window, name)
}

/** A verb, until the components have heard of it. */
export const decide = (verb: () => void): Promise<void> => act(async () => verb())
