import type { ConsentState } from '@askfirst/consent'

export const isAnyOpen = ({ open }: Pick<ConsentState, 'open'>): boolean => Object.values(open).includes(true)
