import type { ConsentState } from '@askfirst/consent'

export const isAnyOpen = ({ open }: Pick<ConsentState, 'open'>): boolean =>
  open.banner || open.preferences || open.reload
