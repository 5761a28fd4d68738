/** Says something: not what a template makes of a variable that is not set, be it the whole or a part (`G-undefined`). */
export const isText = (value: unknown): value is string =>
  typeof value === 'string' && !/^\s*$|(^|[\W_])(undefined|null$|NaN$|\[obj)/.test(value)
