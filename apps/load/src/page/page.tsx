import type { ReactElement, ReactNode } from 'react'
import './page.css'

const sheets = ['Laid', 'Wove', 'Blotting', 'Tissue', 'Rag', 'Kraft'].flatMap((kind) =>
  ['white', 'cream', 'grey', 'blue'].map((color) => `${kind}, ${color}`),
)

interface PageProps {
  /** Opens the preference center. Missing on the page that asks nobody. */
  readonly settings?: ReactNode
}

/** The page that is measured: some text above, some rows below, nothing that waits. */
export function Page({ settings }: PageProps): ReactElement {
  return (
    <>
      <header className="header">The Paper Mill</header>
      <main className="main">
        <h1>Paper, made by hand</h1>
        <p>Twenty-four kinds of it, from rags and water, by four people and a wheel.</p>
        <ul className="sheets">
          {sheets.map((sheet) => (
            <li key={sheet}>
              <h2>{sheet}</h2>
              <p>Sheets of 50 by 70 centimeters, with a deckle edge on all four sides.</p>
            </li>
          ))}
        </ul>
      </main>
      <footer className="footer">
        <p>The Paper Mill is made up.</p>
        {settings}
      </footer>
    </>
  )
}
