import { ConsentScript } from '@askfirst/consent/react'
import { PreferencesTrigger } from '@askfirst/ui'
import type { ReactElement } from 'react'
import { replaceAddress, useParameter, withParameter } from '../location.ts'
import { sourceOf, SURVEY } from '../tags.ts'

const languages = [
  [null, 'English'],
  ['de', 'Deutsch'],
] as const

export function Footer(): ReactElement {
  const language = useParameter('lang')
  return (
    <footer className="footer">
      {/* Beside the list of tags, a component can bring a script as well: here the survey at the end of a page. */}
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
