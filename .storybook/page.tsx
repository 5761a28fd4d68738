import type { Decorator } from '@storybook/react-vite'
import { useLayoutEffect, type ReactNode } from 'react'
import { themes } from '../packages/ui/stories/themes.ts'

interface PageProps {
  readonly scheme: string
  readonly theme: string
  readonly motion: string
  readonly direction: string
  readonly locale: string
  /** A documentation page shows many stories, each no taller than it needs. */
  readonly alone: boolean
  readonly children: ReactNode
}

/** Important styles win over the one with which Storybook stops animations for its checks. */
const isTest = '__vitest_browser__' in globalThis

const FONT = 'system-ui, sans-serif'

/** The page around a story. Portals render in `body`, so the document gets direction, language, theme and font, too. */
function Page({ scheme, theme, motion, direction, locale, alone, children }: PageProps) {
  useLayoutEffect(() => {
    if (!alone) return
    const { documentElement } = document
    documentElement.dir = direction
    documentElement.lang = locale
    documentElement.dataset['theme'] = scheme
    documentElement.style.colorScheme = scheme
    documentElement.style.fontFamily = FONT
    // Important styles win over those that could simulate a preference for less motion.
    if (isTest || motion === 'none') documentElement.style.setProperty('--askfirst-duration', '0s')
    else documentElement.style.removeProperty('--askfirst-duration')
  }, [alone, scheme, motion, direction, locale])
  const dark = scheme === 'dark'
  return (
    <div
      dir={direction}
      lang={locale}
      data-theme={scheme}
      className={dark ? 'dark' : undefined}
      style={{
        background: dark ? '#101216' : '#ffffff',
        boxSizing: 'border-box',
        color: dark ? '#f2f3f5' : '#16181d',
        colorScheme: scheme,
        fontFamily: FONT,
        minHeight: alone ? '100vh' : undefined,
        padding: '1.5rem',
      }}
    >
      {/* React hoists it into the head, after the library's own. */}
      <style>{themes[theme]}</style>
      {children}
    </div>
  )
}

export const withPage: Decorator = (Story, { globals, viewMode }) => (
  <Page
    scheme={String(globals.scheme)}
    theme={String(globals.theme)}
    motion={String(globals.motion)}
    direction={String(globals.direction)}
    locale={String(globals.locale)}
    alone={viewMode === 'story'}
  >
    <Story />
  </Page>
)
