import { HtmlTriggers } from '@askfirst/ui'
import { HtmlEmbeds } from '@askfirst/ui/embed'
import { type ReactElement, useContext } from 'react'
import { RootContext } from '../root.ts'
import { entry } from './journal-entry.ts'

const content = { __html: entry }

/** An entry as a content management system delivers it: HTML that React doesn't look into. */
export function Journal(): ReactElement {
  return (
    <section className="plain">
      <p className="kicker">Journal</p>
      <h1>The last ferry of the year</h1>
      {/* The effect `htmlContent()` runs its scripts and loads its frames once they are allowed. */}
      <div className="article" dangerouslySetInnerHTML={content} />
      {/* This asks over each frame that waits. */}
      <HtmlEmbeds root={useContext(RootContext)} />
      {/* This opens the preference center from a link in it. */}
      <HtmlTriggers />
    </section>
  )
}
