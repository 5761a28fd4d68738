import type { ChangesMessages } from '../types/changes.ts'

export const changes: ChangesMessages['changes'] = {
  new: 'New: {items}.',
  longer: 'Longer: {items}.',
  more: 'More: {items}.',
  item: '{name}, now {lifetime}',
}
