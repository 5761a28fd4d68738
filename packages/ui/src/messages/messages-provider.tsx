'use client'
import { type ReactElement, type ReactNode, useContext, useMemo } from 'react'
import { type Texts, TextsContext } from './context.ts'
import { mergeMessages } from './merge.ts'
import type { PartialMessages } from './types/messages.ts'

/** The props of `<MessagesProvider>`. */
export interface MessagesProviderProps {
  /**
   * A language (`de`), or some texts to replace in the language of the provider around.
   * @default those of the provider around, or English
   */
  readonly messages?: PartialMessages | undefined
  /** What has these texts. */
  readonly children?: ReactNode
}

/** Returns the tag if `Intl` and `lang` accept it. Otherwise `undefined`, so that the language around applies. */
function readTag(locale: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale?.replaceAll('_', '-'))[0]
  } catch {
    return undefined
  }
}

/** Sets the texts for everything inside. Without messages they are English. */
export function MessagesProvider({ messages, children }: MessagesProviderProps): ReactElement {
  const outer = useContext(TextsContext)
  const texts = useMemo(
    (): Texts =>
      messages
        ? {
            messages: mergeMessages(outer.messages ?? {}, { ...messages, locale: readTag(messages.locale) }),
            merged: new Map(),
          }
        : outer,
    [outer, messages],
  )
  return <TextsContext.Provider value={texts}>{children}</TextsContext.Provider>
}
