import { useTexts } from './use-texts.ts'
import { embed, links } from './en/embed.ts'
import type { EmbedMessages } from './types/embed.ts'

const english: EmbedMessages = { embed, providers: links }

/** The texts of embeds. */
export function useEmbedMessages(): EmbedMessages {
  return useTexts(english)
}
