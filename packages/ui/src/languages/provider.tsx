'use client'
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MessagesProvider } from '../messages/provider.tsx'
import { SentencesContext, type VendorSentences } from '../messages/sentences.ts'
import type { PartialMessages } from '../messages/types.ts'
import { loadMessages, loadSentences } from './load.ts'
import { resolveLocale } from './locales.ts'
import { whenStill } from './when-still.ts'

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

/** In milliseconds. A banner may not wait longer: where the law lets vendors run until they are refused, they run. */
const PATIENCE = 2000

/**
 * Everything inside speaks the visitor's language, which is fetched. English where it isn't among ours, can't be
 * fetched, or is not here after two seconds; then it takes over when it comes.
 */
export function LocaleProvider({
  locale: wanted,
  messages: given,
  sentences: givenSentences,
  children,
}: LocaleProviderProps): ReactElement {
  const locale = resolveLocale(wanted)
  const [fetched, setFetched] = useState<{
    readonly of: string
    readonly messages?: PartialMessages | undefined
  }>()
  const [sentences, setSentences] = useState<{ readonly of: string; readonly texts: VendorSentences }>()

  useEffect(() => {
    if (given || locale === 'en') return
    let isCurrent = true
    let undo = (): void => undefined
    // While another language comes, the one before stays.
    const late = setTimeout(() => setFetched((before) => before ?? { of: locale }), PATIENCE)
    const show = (messages?: PartialMessages): void => {
      clearTimeout(late)
      // Elements stay, and so does the focus. Only what is about to be pressed must not move.
      if (isCurrent) undo = whenStill(() => setFetched({ of: locale, messages }))
    }
    loadMessages(locale).then(show, (error: unknown) => {
      // The visitor is asked in English; the developer should know why.
      console.error(error)
      show()
    })
    return () => {
      isCurrent = false
      clearTimeout(late)
      undo()
    }
  }, [given, locale])

  const own = givenSentences ?? (sentences?.of === locale ? sentences.texts : undefined)
  const asked = useRef<string>(undefined)
  const want = useCallback(() => {
    if (own || asked.current === locale) return
    asked.current = locale
    loadSentences(locale).then(
      (texts) => setSentences({ of: locale, texts }),
      (error: unknown) => {
        // The catalog's own stand. Whoever opens the list again tries again.
        asked.current = undefined
        console.error(error)
      },
    )
  }, [own, locale])
  const value = useMemo(() => ({ sentences: own ?? {}, want }), [own, want])

  const messages = given ?? (locale === 'en' ? undefined : fetched ? fetched.messages : pending)
  return (
    <SentencesContext.Provider value={value}>
      <MessagesProvider messages={messages}>{children}</MessagesProvider>
    </SentencesContext.Provider>
  )
}
