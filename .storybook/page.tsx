import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'

interface PageProps {
  readonly theme: string
  readonly direction: string
  readonly locale: string
  /** A documentation page shows many stories, each no taller than it needs. */
  readonly alone: boolean
  readonly children: ReactNode
}

/** Styles that are important win over the one with which Storybook stops animations for its checks. */
const isTest = '__vitest_browser__' in globalThis

/** The page a story stands on. Portals land in `body`, so direction, language and theme go on the document too. */
function Page({ theme, direction, locale, alone, children }: PageProps) {
  useLayoutEffect(() => {
    if (!alone) return
    const { documentElement } = document
    documentElement.dir = direction
    documentElement.lang = locale
    documentElement.dataset['theme'] = theme
    documentElement.style.colorScheme = theme
    if (isTest) documentElement.style.setProperty('--askfirst-duration', '0s')
  }, [alone, theme, direction, locale])
  const dark = theme === 'dark'
  return (
    <div
      dir={direction}
      lang={locale}
      data-theme={theme}
      style={{
        background: dark ? '#101216' : '#ffffff',
        boxSizing: 'border-box',
        color: dark ? '#f2f3f5' : '#16181d',
        colorScheme: theme,
        fontFamily: 'system-ui, sans-serif',
        minHeight: alone ? '100vh' : undefined,
        padding: '1.5rem',
      }}
    >
      {children}
    </div>
  )
}

export const withPage: Decorator = (Story, { globals, viewMode }) => (
  <Page
    theme={String(globals.theme)}
    direction={String(globals.direction)}
    locale={String(globals.locale)}
    alone={viewMode === 'story'}
  >
    <Story />
  </Page>
)
