/**
 * A variable that scripts of the page share, made where there is none. A global of this name may also be an element:
 * `<h2 id="analytics">` is one, and no array.
 */
export function ownGlobal<T>(name: string, make: () => T): T {
  const page = globalThis as unknown as Record<string, T>
  if (!Object.hasOwn(page, name) || !page[name]) page[name] = make()
  return page[name]!
}
