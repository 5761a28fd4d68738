import type { Decorator } from '@storybook/react-vite'
import { useInsertionEffect } from 'react'

/** Style sheets as real sites have them, which break components that don't expect them. */
export const hostile: Readonly<Record<'unset' | 'reset' | 'important', string>> = {
  unset: `:where(:not(html, head, head *, body, body > :not([data-slot], [data-radix-portal]), script, style, template)) { all: unset }`,
  reset: `
    *, ::before, ::after { box-sizing: border-box; margin: 0; padding: 0; border: 0 solid }
    button, input { font: inherit; letter-spacing: inherit; color: inherit; border-radius: 0; background-color: transparent; opacity: 1 }
    h1, h2, h3, h4 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    ol, ul, menu { list-style: none }
    table { text-indent: 0; border-color: inherit; border-collapse: collapse }
    svg { display: block; vertical-align: middle }
    button:focus-visible { outline: none }
    input[type='checkbox'] { width: 100%; height: 40px; margin: 10px }`,
  important: `
    button { padding: 0 !important; border: 6px dotted red !important; background: hotpink !important; color: white !important; text-transform: uppercase !important }
    section, div { float: left !important; max-width: 120px !important }
    h2, p { font-size: 40px !important; line-height: 0.8 !important }`,
}

function HostileStyles({ css }: { readonly css: string }): null {
  useInsertionEffect(() => {
    const style = document.createElement('style')
    style.textContent = css
    document.head.append(style)
    return () => style.remove()
  }, [css])
  return null
}

/** Adds a style sheet of the page after ours, where it wins at equal specificity. */
export const withStyles = (css: string): Decorator =>
  function HostilePage(Story) {
    return (
      <>
        <HostileStyles css={css} />
        <Story />
      </>
    )
  }
