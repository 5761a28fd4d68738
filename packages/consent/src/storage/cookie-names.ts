/**
 * The names of the cookies in `document.cookie`, without those that have none. Apart from `cookie.ts`, because nothing
 * in a first load asks for them.
 */
export const cookieNames = (cookies: string): readonly string[] =>
  cookies
    .split('; ')
    .filter((pair) => pair.includes('='))
    .map((pair) => pair.slice(0, pair.indexOf('=')))
