import { ConsentGate } from '@askfirst/consent/react'
import { ConsentEmbed } from '@askfirst/ui/embed'
import type { ReactElement } from 'react'

/** The same for every visitor until the app has read the record. */
export function Home(): ReactElement {
  return (
    <>
      <h1>Cards and posters, pressed by the harbor</h1>
      <p>
        One press from 1911, two printers, and paper that was a sail once. Orders leave on Fridays, with the
        afternoon boat.
      </p>
      <Counted />
      <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How a poster is pressed" />
      <h2>Before you order</h2>
      <p>Send us a line, a date and a color. We answer with a proof, and print when you say so.</p>
    </>
  )
}

/** Shows what a gate allows. */
export function Counted(): ReactElement {
  return (
    <ConsentGate for="google-analytics" fallback={<p className="counted">This visit is not counted.</p>}>
      <p className="counted">This visit is counted.</p>
    </ConsentGate>
  )
}
