/** The values of all cookies of that name, in `document.cookie` or in a `Cookie` header. */
export const cookiesNamed = (cookies: string, name: string): readonly string[] =>
  cookies
    .split(/; */)
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1))
