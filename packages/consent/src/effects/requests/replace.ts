/** Wraps a browser function: `run` calls the original, with the same arguments or others. */
export type Around = (
  run: (args?: readonly unknown[]) => unknown,
  self: unknown,
  args: readonly unknown[],
) => unknown

/**
 * Replaces a browser function by `around`. It uses a proxy, so prototype, statics, name and length stay, and the class
 * can be extended. The browser still checks `this` and the arguments itself.
 * The undo restores the browser's function. If other code has wrapped it since, our wrapper just stops doing anything.
 */
export function replace(
  owner: object | undefined,
  name: string,
  around: Around,
  part: 'value' | 'set' = 'value',
): () => void {
  const before = owner && Object.getOwnPropertyDescriptor(owner, name)
  if (!before) return () => undefined
  // A polyfill may have turned the property into one with a getter.
  const original: unknown = part === 'value' && before.get ? Reflect.get(owner, name) : before[part]
  if (typeof original !== 'function') return () => undefined
  let live = true
  const proxy = new Proxy(original, {
    apply: (target, self, args) => {
      const run = (other: readonly unknown[] = args): unknown => Reflect.apply(target, self, other)
      return live ? around(run, self, args) : run()
    },
    construct: (target, args, made) => {
      const run = (other: readonly unknown[] = args): object => Reflect.construct(target, other, made)
      return live ? (around(run, made, args) as object) : run()
    },
  })
  const after: PropertyDescriptor =
    part === 'value'
      ? {
          value: proxy,
          writable: true,
          enumerable: before.enumerable === true,
          configurable: before.configurable === true,
        }
      : { ...before, set: proxy as (value: unknown) => void }
  try {
    Object.defineProperty(owner, name, after)
  } catch {
    // Frozen: a page that locks its globals keeps them as they are.
  }
  return () => {
    live = false
    if (Object.getOwnPropertyDescriptor(owner, name)?.[part] === proxy)
      Object.defineProperty(owner, name, before)
  }
}

/** The prototype of a class that this browser may lack. */
export function prototypeOf(name: string): object | undefined {
  return (globalThis as unknown as Record<string, { prototype: object } | undefined>)[name]?.prototype
}
