import { ConsentScript } from '@askfirst/consent/react'
import { PreferencesTrigger } from '@askfirst/ui'
import { type Locale, locales, resolveLocale } from '@askfirst/ui/messages'
import type { ReactElement } from 'react'
import { replaceAddress, useParameter, withParameter } from '../location.ts'
import { sourceOf, SURVEY } from '../tags.ts'

/** A language's name for itself. */
const nameOf = (locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale

export function Footer(): ReactElement {
  const language = useParameter('lang') ?? 'en'
  return (
    <footer className="footer">
      {/* Besides the list of tags, a component can add a script: here, the survey at the end of a page. */}
      <ConsentScript for={SURVEY} src={sourceOf(SURVEY)} />
      <p>Mossbank Tea House is made up. The tea advice is real.</p>
      <ul>
        <li>
          <PreferencesTrigger />
        </li>
        <li>
          <a href="/cookie-notice">Cookie notice</a>
        </li>
        <li>
          <label className="languages">
            Language of the cookie texts{' '}
            <select
              value={resolveLocale(language)}
              onChange={({ target }) => replaceAddress(withParameter('lang', target.value))}
            >
              {locales.map((locale) => (
                <option key={locale} value={locale} lang={locale}>
                  {nameOf(locale)}
                </option>
              ))}
            </select>
          </label>
        </li>
      </ul>
    </footer>
  )
}
