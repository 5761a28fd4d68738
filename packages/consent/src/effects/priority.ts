import type { Tag } from './tag.ts'

const order: Readonly<Record<string, number>> = { high: 0, low: 2 }

const placeOf = ({ priority }: Pick<Tag, 'priority'>): number => order[priority!] ?? 1

/** Sorts tags into the order in which they load if all are granted at once. */
export const byPriority = <T extends Pick<Tag, 'priority'>>(tags: readonly T[]): T[] =>
  [...tags].sort((a, b) => placeOf(a) - placeOf(b))
