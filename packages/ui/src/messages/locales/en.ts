import { changes } from '../en-changes.ts'
import { center } from '../en-center.ts'
import { embed } from '../en-embed.ts'
import { first } from '../en-first.ts'
import { notice } from '../en-notice.ts'
import { reload } from '../en-reload.ts'
import type { Messages } from '../types.ts'

/** All texts. Ours come in pieces, each with the chunk that says them. */
export const en: Messages = { ...first, ...center, notice, embed, reload, changes }
