import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { Allowed } from '../sample-page.tsx'
import { narrow, setUp } from '../set-up.ts'
import { shown } from '../shown.ts'
import { Site } from './visitor-language.tsx'
import code from './visitor-language.tsx?raw'

const meta: Meta<typeof Site> = {
  title: 'Recipes/The visitor’s language',
  component: Site,
  // The story itself sets the visitor's language.
  globals: { locale: 'en', direction: 'ltr' },
  args: { languages: ['pt_BR', 'en'] },
  argTypes: {
    languages: {
      control: 'object',
      description:
        'BCP 47 tags, the best first, in any case and with `-` or `_`. The first language that we have is used, or else `en`.',
      table: {
        type: { summary: 'string | readonly string[]' },
        defaultValue: { summary: 'navigator.languages' },
      },
    },
    children: { control: false, table: { disable: true } },
  },
  render: ({ languages }) => (
    <Site key={String(languages)} {...(languages ? { languages } : {})}>
      <main style={{ maxInlineSize: '42rem', lineHeight: 1.6 }}>
        <h1>Wool, and where it comes from</h1>
        <Allowed />
      </main>
    </Site>
  ),
  parameters: setUp({
    frame: 520,
    code: shown(code),
  }),
}

export default meta
type Story = StoryObj<typeof Site>

/** The browser says Brazilian Portuguese. */
export const FromTheBrowser: Story = {
  play: async ({ canvas, userEvent }) => {
    const banner = await canvas.findByRole('region')
    await expect(banner).toHaveAttribute('lang', 'pt-BR')
    await userEvent.click(within(banner).getAllByRole('button')[2]!)
    await expect(await screen.findByRole('dialog')).toHaveAttribute('lang', 'pt-BR')
  },
}

/** The visitor picks one on the site. Arabic changes the direction of the banner, not of the page. */
export const Picked: Story = {
  args: { languages: ['en'] },
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('region', { name: 'May we use cookies?' })).toBeVisible()
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Language' }), 'ar')
    const banner = await canvas.findByRole('region', { name: /\p{Script=Arabic}/u })
    await expect(banner).toHaveAttribute('dir', 'rtl')
    await expect(document.documentElement).toHaveAttribute('dir', 'ltr')
  },
}

/** We have no Latin, so it falls back to English. */
export const NotAmongOurs: Story = {
  args: { languages: ['la'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'May we use cookies?' })).toBeVisible()
  },
}

/** 320 pixels wide, in a language with long words. */
export const Narrow: Story = {
  ...narrow,
  args: { languages: ['fi'] },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region')).toHaveAttribute('lang', 'fi')
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
