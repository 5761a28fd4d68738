import { useConsent, useGrant } from '@askfirst/consent/react'
import { PreferencesTrigger } from '@askfirst/ui'
import type { ReactElement } from 'react'
import { TEXT_SIZE_DAYS } from '../text-size-item.ts'
import { type TextSize, useTextSize } from '../text-size.ts'

const sizes: readonly (readonly [TextSize, string])[] = [
  ['s', 'Small'],
  ['m', 'Medium'],
  ['l', 'Large'],
]

const orders = [
  ['2026-11-02', 'Harbor Keemun, 100 g', '€ 14'],
  ['2026-09-18', 'Slate Oolong, 50 g', '€ 12'],
  ['2026-07-30', 'Ferry Mint, 80 g', '€ 7'],
] as const

const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' })

export function Account(): ReactElement {
  return (
    <section className="plain">
      <p className="kicker">Sample account</p>
      <h1>Good to see you, Ada</h1>
      <ReadingSize />
      <h2>Past orders</h2>
      <table className="orders">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Tea</th>
            <th scope="col">Paid</th>
          </tr>
        </thead>
        <tbody>
          {orders.map(([date, tea, paid]) => (
            <tr key={date}>
              <td>
                <time dateTime={date}>{day.format(new Date(date))}</time>
              </td>
              <td>{tea}</td>
              <td>{paid}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ReadingSize(): ReactElement {
  const [size, setSize] = useTextSize()
  return (
    <div className="card">
      <fieldset className="choices">
        <legend>Text size</legend>
        {sizes.map(([id, name]) => (
          <label key={id} className={`choice size-${id}`}>
            <input type="radio" name="text-size" checked={size === id} onChange={() => setSize(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <Kept />
    </div>
  )
}

/** Says how long the text size is stored. */
function Kept(): ReactElement | null {
  const started = useConsent((state) => state.started)
  const granted = useGrant('mossbank-text-size')
  if (!started) return null
  return (
    <div className="kept">
      <p role="status">
        {granted
          ? `Kept in this browser for ${TEXT_SIZE_DAYS} days, in a cookie of ours.`
          : 'Holds until you reload, because you haven’t allowed us to keep it.'}
      </p>
      {/* It stays after the grant, so that the focus can return to it. */}
      <PreferencesTrigger unstyled className="button">
        {granted ? 'Change in the cookie settings' : 'Allow it in the cookie settings'}
      </PreferencesTrigger>
    </div>
  )
}
