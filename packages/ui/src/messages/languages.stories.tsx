import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useState } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { gpc, narrow, setUp } from '../../stories/set-up.ts'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'
import { type Locale, locales, LocaleProvider, resolveLocale } from './index.ts'

/** A page where you can change the visitor's language. */
function Site({ first }: { readonly first: Locale }): ReactElement {
  const [locale, setLocale] = useState(first)
  return (
    <LocaleProvider locale={locale}>
      <main>
        <h1>Languages</h1>
        <label>
          Language{' '}
          <select value={locale} onChange={(event) => setLocale(event.target.value as Locale)}>
            {locales.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <p>
          <PreferencesTrigger />
        </p>
      </main>
      <ConsentUI noticeHref="#notice" />
    </LocaleProvider>
  )
}

const meta: Meta<typeof LocaleProvider> = {
  title: 'Texts/LocaleProvider',
  component: LocaleProvider,
  tags: ['autodocs'],
  args: { locale: 'en' },
  argTypes: {
    locale: {
      control: 'select',
      options: [...locales],
      description:
        'BCP 47 tags, the best first: `fr`, `pt_BR`, `navigator.languages`. If a tag isn’t among the 36, the nearest one is used.',
      table: { type: { summary: 'string | readonly string[]' } },
    },
    messages: {
      control: false,
      description: 'The texts, if you have them already, as on a server: `await loadMessages(locale)`.',
      table: { type: { summary: 'PartialMessages' }, defaultValue: { summary: 'they are fetched' } },
    },
    sentences: {
      control: false,
      description:
        'The sentences about what vendors do, if you have them already: `await loadSentences(locale)`.',
      table: {
        type: { summary: 'VendorSentences' },
        defaultValue: { summary: 'fetched when the visitor opens the list' },
      },
    },
    children: { control: false, table: { type: { summary: 'ReactNode' } } },
  },
  render: ({ locale }) => <Site key={String(locale)} first={resolveLocale(locale)} />,
  parameters: setUp({
    about: `
Thirty-six languages. Each is a file that is fetched when a visitor needs it. Texts are English if there is no such
language or it can’t be fetched. The browser itself (\`Intl\`) formats plurals, lists, dates and lifetimes.`,
    frame: 640,
    code: `
import { LocaleProvider } from '@askfirst/ui/messages'

<LocaleProvider locale={navigator.languages}>
  <App />
  <ConsentUI noticeHref="/cookies" />
</LocaleProvider>`,
  }),
}

export default meta
type Story = StoryObj<typeof LocaleProvider>

/** The language is fetched, and the banner waits for it. */
export const OnDemand: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('region', { name: 'May we use cookies?' })).toBeVisible()
    await userEvent.selectOptions(canvas.getByRole('combobox'), 'ar')
    const banner = await canvas.findByRole('region', { name: /\p{Script=Arabic}/u })
    await expect(banner).toHaveAttribute('lang', 'ar')
    await expect(banner).toHaveAttribute('dir', 'rtl')
    // The page itself stays as it is.
    await expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  },
}

/** Our elements whose content overflows them, or that reach out of the window. */
const overflowing = (root: Element): string[] =>
  [root, ...root.querySelectorAll('[data-slot]')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect()
      if (width === 0) return false
      const isInline = getComputedStyle(element).display === 'inline'
      return (
        (!isInline && element.scrollWidth > element.clientWidth + 1) ||
        left < -0.5 ||
        right > document.documentElement.clientWidth + 0.5
      )
    })
    .map((element) => `${element.getAttribute('data-slot')}: ${element.textContent?.slice(0, 60)}`)

/** Every language fits 320 pixels: the banner, the preference center and a category's providers. */
export const EveryLanguageNarrow: Story = {
  ...narrow,
  play: async ({ canvas, userEvent }) => {
    await expect(document.documentElement.clientWidth).toBeLessThanOrEqual(320)
    const pick = canvas.getByRole('combobox')
    for (const locale of locales) {
      await userEvent.selectOptions(pick, locale)
      const banner = await canvas.findByRole('region')
      await waitFor(() => expect(banner.lang.slice(0, 2)).toBe(locale.slice(0, 2)))
      await expect(overflowing(banner), locale).toEqual([])
      const [reject, accept] = within(banner).getAllByRole('button') as [HTMLElement, HTMLElement]
      const [a, b] = [reject.getBoundingClientRect(), accept.getBoundingClientRect()]
      await expect([a.width, a.height], locale).toEqual([b.width, b.height])

      await userEvent.click(within(banner).getAllByRole('button')[2]!)
      const dialog = await screen.findByRole('dialog')
      await userEvent.click(within(dialog).getAllByText(/9|٩|९/)[0]!)
      await waitFor(() => expect(within(dialog).queryAllByRole('switch')).not.toHaveLength(0))
      await expect(overflowing(dialog), locale).toEqual([])
      await userEvent.keyboard('{Escape}')
      await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    }
  },
}

/**
 * At least a third of a phone's window stays free for the page, in every language and layout. The buttons are visible
 * without scrolling. The text may scroll.
 */
const leavesAThird: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await expect([innerWidth, innerHeight]).toEqual([320, 640])
  const pick = canvas.getByRole('combobox')
  for (const locale of locales) {
    await userEvent.selectOptions(pick, locale)
    const banner = await canvas.findByRole('region')
    await waitFor(() => expect(banner.lang.slice(0, 2)).toBe(locale.slice(0, 2)))
    for (const layout of ['bottom', 'top', 'corner', 'center']) {
      banner.dataset['layout'] = layout
      const { top, bottom, height } = banner.getBoundingClientRect()
      await expect(height, `${locale}, ${layout}`).toBeLessThanOrEqual((innerHeight * 2) / 3)
      for (const button of within(banner).getAllByRole('button')) {
        const rect = button.getBoundingClientRect()
        await expect([rect.top > top, rect.bottom < bottom], `${locale}, ${layout}`).toEqual([true, true])
      }
      const [title, link] = [within(banner).getByRole('heading'), within(banner).getByRole('link')]
      await expect(title.getBoundingClientRect().top, `${locale}, ${layout}`).toBeGreaterThan(top)
      link.scrollIntoView({ block: 'nearest' })
      await expect(link.getBoundingClientRect().bottom, `${locale}, ${layout}`).toBeLessThanOrEqual(
        within(banner).getAllByRole('button')[0]!.getBoundingClientRect().top,
      )
      link.parentElement!.scrollTop = 0
    }
  }
}

export const LeavesAThirdOfAPhone: Story = { ...narrow, play: leavesAThird }

/** The same with the sentence about a browser signal. */
export const LeavesAThirdWithASignal: Story = {
  globals: { ...narrow.globals, ...gpc.globals },
  play: leavesAThird,
}
