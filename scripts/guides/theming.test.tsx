import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ConsentProvider } from '@askfirst/consent/react'
import { createTestStore } from '@askfirst/consent/testing'
import { ConsentUI } from '@askfirst/ui'
import { CategoryList } from '@askfirst/ui/preferences'
import { createBrandTheme } from '@askfirst/ui/themes'
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { leave } from './browser.ts'
import { examplesOf } from './example.ts'
import { listOf } from './site.ts'

const example = examplesOf('theming')
const ui = join(import.meta.dirname, '../../packages/ui')
const stylesheet = readFileSync(join(ui, 'dist/styles.css'), 'utf8')
const catalog = listOf('google-analytics', 'youtube')

afterEach(leave)

/** Declarations in keyframes can’t be important. */
const KEYFRAMES = /@keyframes[^{]+\{(?:[^{}]*\{[^}]*\})*[^}]*\}/g

/** The custom properties that CSS sets. */
const tokensIn = (css: string): readonly string[] => [...new Set(css.match(/--askfirst-[\w-]+(?=:)/g))]

describe('tokens', () => {
  const listed = example.table('| Token ').map(([token = '']) => token.replaceAll('`', ''))

  test('the stylesheets read the documented tokens, and no others are documented', () => {
    const all = ['styles.css', 'notice.css', 'embed.css', 'preferences.css', 'reload.css']
      .map((name) => readFileSync(join(ui, 'dist', name), 'utf8'))
      .join('\n')
    for (const token of listed) expect(all).toContain(`var(${token}`)
  })

  test('the table has their defaults', () => {
    for (const [token = '', light = '', dark = ''] of example.table('| Token ')) {
      const [a, b] = [light, dark].map((cell) => /^`(#\w+)`$/.exec(cell)?.[1])
      if (!a || !b) continue
      const set = new RegExp(`${token.replaceAll('`', '')}:\\s*light-dark\\(([^,]+),\\s*([^)]+)\\)`).exec(
        stylesheet,
      )
      expect([token, ...(set?.slice(1) ?? [])].map((text) => text.trim().toLowerCase())).toEqual([
        token,
        a,
        b,
      ])
    }
  })

  test.each([
    ['Theming', 0],
    ['Directions and sizes', 0],
  ])('the example under "%s" sets tokens of the table', (heading, index) => {
    const set = tokensIn(example.text(heading, index))
    expect(set.length).toBeGreaterThan(0)
    expect(listed).toEqual(expect.arrayContaining([...set]))
  })
})

describe('Themes', () => {
  test('each file in the table exists, and so does the example’s', async () => {
    await example('Themes', 0)
    const imported = [...example.text('Themes', 0).matchAll(/'@askfirst\/ui\/([^']+)'/g)].map(
      ([, path]) => path,
    )
    for (const path of imported) expect(existsSync(join(ui, 'dist', path ?? ''))).toBe(true)
    const files = readdirSync(join(ui, 'dist/themes')).filter((name) => name.endsWith('.css'))
    const named = example.table('| Theme ').map(([name = '']) => name.replaceAll('`', ''))
    expect(named.filter((name) => name.endsWith('.css')).sort()).toEqual(files.sort())
  })

  test('a theme from your color is written, and keeps all contrasts', async () => {
    const writeFileSync = vi.fn<(path: string, text: string) => void>()
    await example('Themes', 1, { modules: { 'node:fs': { writeFileSync } } })
    const [[path, css] = ['', '']] = writeFileSync.mock.calls
    expect(path).toBe('src/askfirst-theme.css')
    expect(tokensIn(css)).toContain('--askfirst-accent')
    const theme = createBrandTheme('#0b6b4f')
    expect(css).toBe(theme.css)
    expect(Object.keys(theme.light)).toEqual(Object.keys(theme.dark))
  })

  test('another color on dark pages', async () => {
    const { css } = await example<{ css: string }>('Themes', 2, { scope: { createBrandTheme } })
    expect(css).toContain('light-dark(#0b6b4f, #7ee0b8)')
  })
})

test('Layouts: the table has them all, and the banner is where it says', async () => {
  const { value } = await example<{ value: ReactElement<{ layout: string }> }>('Layouts', 0, {
    scope: { ConsentUI },
  })
  const layouts = example.table('| Layout ').map(([name = '']) => name.replaceAll('`', ''))
  expect(layouts).toEqual(['bottom', 'top', 'corner', 'center', 'inline'])
  for (const layout of layouts) {
    const element = { ...value, props: { ...value.props, layout } }
    const { unmount } = render(
      <ConsentProvider store={createTestStore({ catalog })}>{element}</ConsentProvider>,
    )
    expect((await screen.findByRole('region')).dataset['layout']).toBe(layout)
    // None of them locks the page or makes anything inert.
    expect(document.querySelector('[inert],[aria-hidden="true"]:not(svg)')).toBeNull()
    unmount()
  }
  expect(value.props.layout).toBe('corner')
})

test('Dark mode: the components follow the page’s color-scheme', () => {
  expect(example.text('Dark mode', 0)).toContain('color-scheme: light dark')
  expect(stylesheet).toMatch(/--askfirst-background:\s*light-dark\(/)
})

test('Why the page’s styles don’t leak in: one layer, only slots, everything important except the tokens', () => {
  expect(example.text("Why the page's styles don't leak in", 0)).toMatch(/^@layer site, askfirst;/)
  const rules = stylesheet.replaceAll(/\/\*[^]*?\*\//g, '').replaceAll(KEYFRAMES, '')
  expect(rules.trim()).toMatch(/^@layer askfirst \{/)
  const slot = /\[data-slot='([^']+)'\]/.exec(example.text("Why the page's styles don't leak in", 0))?.[1]
  expect(rules).toMatch(new RegExp(`\\[data-slot=['"]?${slot}['"]?\\]`))
  const declarations = [...rules.matchAll(/(?<=[;{]\s*)([\w-]+):\s*([^;{}]+)(?=[;}])/g)].filter(
    ([, name = '']) => !name.startsWith('--'),
  )
  expect(declarations.length).toBeGreaterThan(100)
  expect(
    declarations.filter(([, , value = '']) => !value.includes('!important')).map(([text]) => text),
  ).toEqual([])
})

test('unstyled: your class decides, and the state is an attribute', async () => {
  const { value } = await example<{ value: ReactElement }>('`unstyled`', 0, { scope: { CategoryList } })
  const store = createTestStore({ catalog })
  render(
    <ConsentProvider store={store}>
      <CategoryList.Root>
        <CategoryList.Item category="functional">{value}</CategoryList.Item>
      </CategoryList.Root>
    </ConsentProvider>,
  )
  const toggle = document.querySelector<HTMLElement>('.your-switch')
  expect([toggle?.dataset['slot'], toggle?.dataset['state']]).toEqual(['unstyled-askfirst-toggle', 'off'])
  await userEvent.click(toggle as HTMLElement)
  expect(toggle?.dataset['state']).toBe('on')
  expect(example.text('`unstyled`', 1)).toContain(".your-switch[data-state='mixed']")
})

test('no example is left out', () => expect(example.left()).toEqual([]))
