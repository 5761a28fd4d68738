import { ConsentUI, PreferencesTrigger } from '@askfirst/ui'
import { type Locale, locales, LocaleProvider, resolveLocale } from '@askfirst/ui/messages'
import { type ReactElement, type ReactNode, useState } from 'react'

/** A language's name for itself. */
const nameOf = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

interface SiteProps {
  /**
   * The visitor's languages, the best first.
   * @default the browser's languages
   */
  readonly languages?: string | readonly string[]
  readonly children?: ReactNode
}

/** Uses the browser's language until the visitor picks another on the site. */
export function Site({ languages = navigator.languages, children }: SiteProps): ReactElement {
  const [picked, setPicked] = useState<Locale>()
  const locale = picked ?? resolveLocale(languages)
  return (
    <LocaleProvider locale={locale}>
      {children}
      <footer style={{ display: 'flex', flexWrap: 'wrap', gap: '1rem', alignItems: 'center' }}>
        <PreferencesTrigger />
        <label>
          Language{' '}
          <select value={locale} onChange={(event) => setPicked(event.target.value as Locale)}>
            {locales.map((each) => (
              <option key={each} value={each} lang={each}>
                {nameOf(each)}
              </option>
            ))}
          </select>
        </label>
      </footer>
      <ConsentUI noticeHref="/cookies" />
    </LocaleProvider>
  )
}
