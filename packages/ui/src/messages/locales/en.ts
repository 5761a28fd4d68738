import { changes } from '../en/changes.ts'
import { center } from '../en/center.ts'
import { embed } from '../en/embed.ts'
import { first } from '../en/first.ts'
import { notice } from '../en/notice.ts'
import { reload } from '../en/reload.ts'
import type { Messages } from '../types/messages.ts'

/** All English texts. They are in pieces, one for each chunk that shows them. */
export const en: Messages = { ...first, ...center, notice, embed, reload, changes }
