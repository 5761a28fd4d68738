import type { ComponentProps, ReactElement } from 'react'
import './design-system.css'

/** Components that a site has already. Each passes its props on, as components of a design system do. */
export function Button({
  tone = 'solid',
  className,
  ...props
}: ComponentProps<'button'> & { readonly tone?: 'solid' | 'plain' }): ReactElement {
  return <button type="button" {...props} className={`ds-button ${className ?? ''}`} data-tone={tone} />
}

export function Card({ className, ...props }: ComponentProps<'section'>): ReactElement {
  return <section {...props} className={`ds-card ${className ?? ''}`} />
}

/** A checkbox with a track drawn over it. */
export function Switch({ className, ...props }: ComponentProps<'input'>): ReactElement {
  return (
    <span className={`ds-switch ${className ?? ''}`}>
      <input type="checkbox" {...props} />
      <span aria-hidden="true" className="ds-track" />
    </span>
  )
}

export function Stack({ className, ...props }: ComponentProps<'ul'>): ReactElement {
  return <ul {...props} className={`ds-stack ${className ?? ''}`} />
}
