'use client'
import { type ReactElement, type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { MessagesProvider } from './messages-provider.tsx'
import { SentencesContext, type VendorSentences } from './sentences.ts'
import type { PartialMessages } from './types/messages.ts'
import { loadMessages, loadSentences } from './load.ts'
import { resolveLocale } from './locales.ts'
import { whenNothingIsPressed } from './when-nothing-is-pressed.ts'

/** The props of `<LocaleProvider>`. */
export interface LocaleProviderProps {
  /** The visitor's languages as BCP 47 tags, the best first: `fr`, `pt_BR`, `navigator.languages`. */
  readonly locale: string | readonly string[]
  /**
   * The texts, if you have them already, as on a server: `await loadMessages(resolveLocale(locale))`.
   * @default they are fetched
   */
  readonly messages?: PartialMessages | undefined
  /**
   * What vendors do, in the visitor's language, if you have it already.
   * @default they are fetched when the visitor wants to read them
   */
  readonly sentences?: VendorSentences | undefined
  /** What is in this language. */
  readonly children?: ReactNode
}

/**
 * No language has loaded yet (BCP 47: undetermined). The banner waits, because its words must not change under a
 * reader.
 */
const pending: PartialMessages = { locale: 'und' }

/** In milliseconds. A banner may not wait longer: under opt-out, vendors run until the visitor refuses them. */
const PATIENCE = 2000

/**
 * Shows everything inside in the visitor's language, which is fetched. It is English if we don't have the language, if
 * it can't be fetched, or until it arrives when that takes more than two seconds.
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
    // While another language loads, the previous one stays.
    const late = setTimeout(() => setFetched((before) => before ?? { of: locale }), PATIENCE)
    const show = (messages?: PartialMessages): void => {
      clearTimeout(late)
      // Elements stay, and keep the focus. Only what is about to be pressed must not move.
      if (isCurrent) undo = whenNothingIsPressed(() => setFetched({ of: locale, messages }))
    }
    loadMessages(locale).then(show, (error: unknown) => {
      // The visitor is asked in English. The developer should know why.
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
        // The catalog's English sentences stay. Opening the list again tries again.
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
