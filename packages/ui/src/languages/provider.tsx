'use client'
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MessagesProvider } from '../messages/provider.tsx'
import { SentencesContext, type VendorSentences } from '../messages/sentences.ts'
import type { PartialMessages } from '../messages/types.ts'
import { loadMessages, loadSentences } from './load.ts'
import { resolveLocale } from './locales.ts'

export interface LocaleProviderProps {
  /** What the visitor reads, as BCP 47 tags, the best first: `fr`, `pt_BR`, `navigator.languages`. */
  readonly locale: string | readonly string[]
  /**
   * The texts, where they are there already, as on a server: `await loadMessages(resolveLocale(locale))`.
   * @default they are fetched
   */
  readonly messages?: PartialMessages | undefined
  /**
   * The same for what vendors do.
   * @default they are fetched when somebody wants to read them
   */
  readonly sentences?: VendorSentences | undefined
  readonly children?: ReactNode
}

/** No language is here yet (BCP 47: undetermined). A banner waits for one: it must not change its words while somebody reads. */
const pending: PartialMessages = { locale: 'und' }

/**
 * Everything inside speaks the visitor's language, which is fetched. English where it isn't among ours, or can't be
 * fetched.
 */
export function LocaleProvider({
  locale: wanted,
  messages: given,
  sentences: givenSentences,
  children,
}: LocaleProviderProps): ReactElement {
  const locale = resolveLocale(wanted)
  const [fetched, setFetched] = useState<{ readonly of: string; readonly messages?: PartialMessages }>()
  const [sentences, setSentences] = useState<{ readonly of: string; readonly texts: VendorSentences }>()

  useEffect(() => {
    if (given || locale === 'en') return
    let isCurrent = true
    loadMessages(locale).then(
      (messages) => isCurrent && setFetched({ of: locale, messages }),
      (error: unknown) => {
        // The visitor is asked in English; the developer should know why.
        console.error(error)
        if (isCurrent) setFetched({ of: locale })
      },
    )
    return () => {
      isCurrent = false
    }
  }, [given, locale])

  const own = givenSentences ?? (sentences?.of === locale ? sentences.texts : undefined)
  const asked = useRef<string>(undefined)
  const want = useCallback(() => {
    if (own || asked.current === locale) return
    asked.current = locale
    loadSentences(locale).then((texts) => setSentences({ of: locale, texts }), console.error)
  }, [own, locale])
  const value = useMemo(() => ({ sentences: own ?? {}, want }), [own, want])

  // While another language comes, the one before stays.
  const messages = given ?? (locale === 'en' ? undefined : fetched ? fetched.messages : pending)
  return (
    <SentencesContext.Provider value={value}>
      <MessagesProvider messages={messages}>{children}</MessagesProvider>
    </SentencesContext.Provider>
  )
}
