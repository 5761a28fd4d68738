import type { Tag } from './tag.ts'

const order = { high: 0, normal: 1, low: 2 }

/** Tags in the order in which they load, should all be granted at once. */
export const byPriority = <T extends Pick<Tag, 'priority'>>(tags: readonly T[]): T[] =>
  [...tags].sort((a, b) => order[a.priority ?? 'normal'] - order[b.priority ?? 'normal'])
