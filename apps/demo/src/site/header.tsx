import type { ReactElement } from 'react'

const links = [
  ['/', 'Tea house'],
  ['/journal', 'Journal'],
  ['/account', 'Your account'],
] as const

export function Header({ path }: { readonly path: string }): ReactElement {
  return (
    <header className="header">
      <a className="brand" href="/">
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
          <circle className="brand-ground" cx="16" cy="16" r="16" />
          <path className="brand-leaf" d="M8 22C8 12 15 8 25 8c0 10-5 16-13 15" />
          <path className="brand-vein" d="M7 26c3-6 7-10 13-13" />
        </svg>
        Mossbank
      </a>
      <nav aria-label="Site">
        {links.map(([href, text]) => (
          <a key={href} href={href} aria-current={path === href ? 'page' : undefined}>
            {text}
          </a>
        ))}
      </nav>
    </header>
  )
}
