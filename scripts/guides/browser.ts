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
