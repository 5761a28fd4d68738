import type { ReactElement } from 'react'

export function Missing(): ReactElement {
  return (
    <section className="plain">
      <h1>Nothing is brewing here</h1>
      <p>
        This page doesn’t exist. <a href="/">Back to the tea house</a>
      </p>
    </section>
  )
}
