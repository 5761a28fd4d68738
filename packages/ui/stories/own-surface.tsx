import type { CSSProperties, ReactElement, ReactNode } from 'react'

/** The styles of a button, all inline, so that a story can change one. */
export const look: CSSProperties = {
  boxSizing: 'border-box',
  minHeight: 48,
  padding: '0 24px',
  border: 0,
  borderRadius: 6,
  background: '#1d4ed8',
  color: '#ffffff',
  font: '600 16px/1.2 sans-serif',
  textDecoration: 'none',
}

interface OwnSurfaceProps {
  /** @default a button with the same styles as accept */
  readonly reject?: ReactNode
  readonly accept?: ReactNode
  /** What is between the question and the answers. */
  readonly options?: ReactNode
  /** Styles of the box around the answers. */
  readonly answers?: CSSProperties
  /** Styles of the surface. */
  readonly style?: CSSProperties
  readonly modal?: boolean
  /** Content of the page, below the surface. */
  readonly children?: ReactNode
  /** @default a button in the footer */
  readonly footer?: ReactNode
}

export const Accept = ({ style, children = 'Accept', ...rest }: Answer): ReactElement => (
  <button id="yes" type="button" style={{ ...look, ...style }} {...rest}>
    {children}
  </button>
)

export const Reject = ({ style, children = 'Reject', ...rest }: Answer): ReactElement => (
  <button id="no" type="button" style={{ ...look, ...style }} {...rest}>
    {children}
  </button>
)

type Answer = Omit<React.ComponentProps<'button'>, 'type'>

/** A third party's banner, on a page that is longer than its window. */
export function OwnSurface({
  reject = <Reject />,
  accept = <Accept />,
  options,
  answers,
  style,
  modal,
  children,
  footer = (
    <button type="button" id="settings" style={look}>
      Cookie settings
    </button>
  ),
}: OwnSurfaceProps): ReactElement {
  return (
    <>
      <main style={{ minHeight: '150vh' }}>
        <h1>Wool</h1>
        {children}
      </main>
      <footer>{footer}</footer>
      <section
        id="own"
        aria-label="Cookies"
        role={modal ? 'dialog' : undefined}
        aria-modal={modal}
        style={{
          position: 'fixed',
          insetInline: 24,
          bottom: 24,
          padding: 24,
          background: '#ffffff',
          color: '#111827',
          border: '1px solid #6b7280',
          ...style,
        }}
      >
        <p id="question">May we measure visits?</p>
        {options}
        <div style={{ display: 'flex', gap: 8, ...answers }}>
          {accept}
          {reject}
        </div>
      </section>
    </>
  )
}
