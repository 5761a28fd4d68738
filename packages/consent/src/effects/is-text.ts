/** Is the value usable text? Rejects what a template makes of an unset variable, whole or in part (`G-undefined`). */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/^\s*$|(^|[\W_])(undefined|null$|NaN$|\[obj)/.test(value)
