import { PreferencesTrigger } from '@askfirst/ui'
import type { ReactElement } from 'react'
import { replaceAddress, useParameter, withParameter } from '../location.ts'

const languages = [
  [null, 'English'],
  ['de', 'Deutsch'],
] as const

export function Footer(): ReactElement {
  const language = useParameter('lang')
  return (
    <footer className="footer">
      <p>Mossbank Tea House is made up. The tea advice is real.</p>
      <ul>
        <li>
          <PreferencesTrigger />
        </li>
        <li>
          <a href="/cookie-notice">Cookie notice</a>
        </li>
        <li>
          <fieldset className="languages">
            <legend>Language of the cookie texts</legend>
            {languages.map(([code, name]) => (
              <label key={name} lang={code ?? 'en'}>
                <input
                  type="radio"
                  name="language"
                  checked={(language === 'de' ? 'de' : null) === code}
                  onChange={() => replaceAddress(withParameter('lang', code))}
                />
                {name}
              </label>
            ))}
          </fieldset>
        </li>
      </ul>
    </footer>
  )
}
