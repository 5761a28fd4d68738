import { act, cleanup } from '@testing-library/react'

/** Deletes the cookies of the test's page. */
export function clearCookies(): void {
  for (const pair of document.cookie.split('; ')) {
    document.cookie = `${pair.split('=')[0]}=; Max-Age=0; Path=/`
  }
}

/** Gives the page these cookies, and no others: `a=1; b=2`. */
export function visitWith(cookies: string): void {
  clearCookies()
  for (const pair of cookies.split('; ')) if (pair) document.cookie = `${pair}; Path=/`
}

/** The hosts of the scripts that the page requested. jsdom loads none. */
export const askedHosts = (): readonly string[] => [
  ...new Set(
    [...document.querySelectorAll<HTMLScriptElement>('script[src]')]
      .filter(({ type }) => type !== 'text/plain')
      .map(({ src }) => new URL(src).host),
  ),
]

/** Removes what is left of a page: what was requested, what is stored, what the vendors' tags created. */
export function leave(): void {
  cleanup()
  document.head.innerHTML = ''
  document.body.innerHTML = ''
  clearCookies()
  localStorage.clear()
  for (const name of ['dataLayer', 'gtag', '_hsq', '_hsp']) Reflect.deleteProperty(window, name)
}

/** Calls a verb and waits until the components have rendered. */
export const decide = (verb: () => void): Promise<void> => act(async () => verb())
