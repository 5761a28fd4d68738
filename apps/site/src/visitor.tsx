import type { ReactElement } from 'react'
import { Counted } from './home.tsx'

/** Rendered on the server for one visitor. */
export function Visitor({ hour }: { readonly hour: number }): ReactElement {
  return (
    <>
      <h1>Good {hour < 12 ? 'morning' : 'day'}</h1>
      <p>This page was made for you a moment ago, with what you chose about cookies in it from the start.</p>
      <Counted />
    </>
  )
}
