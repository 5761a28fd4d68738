export type Kind = 'green' | 'oolong' | 'black' | 'herbal'

export const kinds: readonly (readonly [Kind, string])[] = [
  ['green', 'Green'],
  ['oolong', 'Oolong'],
  ['black', 'Black'],
  ['herbal', 'Herbal'],
]

export interface Tea {
  readonly name: string
  readonly kind: Kind
  readonly taste: string
  /** In euros, for a pot. */
  readonly price: number
}

export const teas: readonly Tea[] = [
  { name: 'Low Tide Sencha', kind: 'green', taste: 'Sweet grass, a little salt, steamed spinach.', price: 5 },
  { name: 'Moss Gunpowder', kind: 'green', taste: 'Tight pearls, smoky, good with mint.', price: 4 },
  { name: 'Slate Oolong', kind: 'oolong', taste: 'Roasted chestnut, wet stone, long finish.', price: 6 },
  { name: 'Harbor Keemun', kind: 'black', taste: 'Cocoa, dried plum, a trace of pine.', price: 5 },
  { name: 'Night Ferry', kind: 'black', taste: 'Strong and malty. Milk welcome.', price: 4 },
  { name: 'Ferry Mint', kind: 'herbal', taste: 'Mint from the roof, lemon peel.', price: 4 },
]

/** How to brew each kind: degrees Celsius, and minutes for a light, a middling and a strong cup. */
export const brewing: Readonly<
  Record<Kind, { readonly degrees: number; readonly minutes: readonly [number, number, number] }>
> = {
  green: { degrees: 75, minutes: [1, 1.5, 2] },
  oolong: { degrees: 90, minutes: [2, 3, 4] },
  black: { degrees: 96, minutes: [3, 4, 5] },
  herbal: { degrees: 100, minutes: [5, 7, 10] },
}
