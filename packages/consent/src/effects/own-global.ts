/**
 * Returns a global variable that scripts of the page share, and creates it if there is none. A global with this name
 * may also be an element: with `<h2 id="analytics">`, `window.analytics` is that heading.
 */
export function ownGlobal<T>(name: string, make: () => T): T {
  const page = globalThis as unknown as Record<string, T>
  if (!Object.hasOwn(page, name) || !page[name]) page[name] = make()
  return page[name]!
}
