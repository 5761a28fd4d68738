/** The headers of a request: a `Request`, `Headers`, a framework's headers (`await headers()`), or Node's object. */
export type RequestHeaders =
  | {
      /** The headers of a `Request` or of Node's request. */
      readonly headers: object
      /** Returns a header, as `Headers` does. */
      readonly get?: unknown
    }
  | { readonly get: (name: string) => string | null; readonly headers?: undefined }
  | { readonly [name: string]: string | readonly string[] | undefined }

type Bag = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads one header by its lower-case name. Several with the same name are joined, as in Fetch. */
export function readHeader(from: RequestHeaders, name: string): string | null {
  if (typeof from.get === 'function') return (from.get(name) as string | null | undefined) ?? null
  if (typeof from.headers === 'object' && !Array.isArray(from.headers)) {
    return readHeader(from.headers as RequestHeaders, name)
  }
  const value = (from as Bag)[name]
  return value === undefined ? null : [value].flat().join(', ')
}
