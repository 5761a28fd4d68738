import type { ReactElement } from 'react'
import { useParameter, withParameter } from '../location.ts'

const trials = [
  ['regime', 'US-CA', 'Visitor in California'],
  ['dnt', 'honor', 'Honor Do Not Track'],
  ['dir', 'rtl', 'Right to left'],
] as const

/** Switches in the address. The policy is read once per page, so each switch reloads it. */
export function Trials(): ReactElement {
  return (
    <section aria-label="Try">
      <h2>Try</h2>
      {trials.map(([name, value, text]) => (
        <Trial key={name} name={name} value={value} text={text} />
      ))}
      <form method="post" action="/start-over">
        <button className="start-over" type="submit">
          Delete all cookies and start over
        </button>
      </form>
    </section>
  )
}

function Trial({ name, value, text }: Record<'name' | 'value' | 'text', string>): ReactElement {
  const on = useParameter(name) === value
  return (
    <label className="switch">
      <input
        type="checkbox"
        checked={on}
        onChange={() => location.assign(withParameter(name, on ? null : value))}
      />
      {text}
    </label>
  )
}
