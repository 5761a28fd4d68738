import { changes } from './en-changes.ts'
import { embed } from './en-embed.ts'
import { first } from './en-first.ts'
import { reload } from './en-reload.ts'
import { rest } from './en-rest.ts'
import type { Messages } from './types.ts'

/** All texts. Ours come in pieces, each with the chunk that says them. */
export const en: Messages = { ...first, ...rest, embed, reload, changes }
