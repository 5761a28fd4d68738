import type { Cookie } from '@askfirst/catalog'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { dark, narrow, partArgTypes, rtl, setUp } from '../../stories/set-up.ts'
import { CookieTable } from './cookie-table.tsx'

const source = ['https://example.com/docs'] as const

const cookies: readonly Cookie[] = [
  {
    name: 'session',
    party: 'first',
    lifetime: { value: 'session', source },
    purpose: 'Keeps you signed in',
  },
  {
    name: '_ga_*',
    party: 'first',
    lifetime: { value: 2 * 365 * 86_400, source },
    purpose: 'Tells visitors apart',
  },
  {
    name: 'cart',
    party: 'first',
    storage: 'local-storage',
    lifetime: { value: 'persistent', source },
    purpose: 'Remembers what you put into the basket',
  },
  {
    name: 'cart',
    party: 'first',
    lifetime: { value: 86_400, source },
    purpose: 'Tells the server that there is a basket',
  },
  {
    name: 'uuid2',
    party: 'third',
    lifetime: { value: 90 * 86_400, source: [], unverified: 'Only an old page says so.' },
    purpose: 'Recognizes the browser on other sites',
  },
  {
    name: 'IDE',
    party: 'third',
    lifetime: { value: null, source: [], unverified: 'Nobody says.' },
    purpose: 'Chooses ads',
    unverified: 'Seen once.',
  },
  {
    name: '__utma',
    party: 'first',
    lifetime: { value: 0, source },
    purpose: 'Told visits apart',
    legacy: true,
  },
]

const meta: Meta<typeof CookieTable> = {
  title: 'Parts/CookieTable',
  component: CookieTable,
  tags: ['autodocs'],
  args: { cookies, 'aria-label': 'Cookies' },
  argTypes: {
    cookies: {
      control: 'object',
      description: 'The cookies to list, as the catalog describes them.',
      table: { type: { summary: 'readonly Cookie[]' } },
    },
    'aria-label': {
      control: 'text',
      description: 'Names the table for screen readers.',
      table: { type: { summary: 'string' } },
    },
    ...partArgTypes,
  },
  parameters: setUp({
    about: `
Cookies with name, lifetime, purpose and kind. If no source confirms a lifetime, the table says “not confirmed”. Give it a name for screen readers. In a narrow window, each row becomes a small card.`,
    code: `
import { CookieTable } from '@askfirst/ui/preferences'

<CookieTable
  aria-label="Cookies of our shop"
  cookies={[
    {
      name: 'session',
      party: 'first',
      lifetime: { value: 'session', source: ['https://example.com/docs'] },
      purpose: 'Keeps you signed in',
    },
  ]}
/>`,
  }),
}

export default meta
type Story = StoryObj<typeof CookieTable>

/** Every kind of lifetime: seconds, session, no time given, deleted, not confirmed, unknown. */
export const Lifetimes: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Cookies' })).toBeVisible()
    await expect(canvas.getByText('2 years')).toBeVisible()
    await expect(canvas.getByText('90 days (not confirmed)')).toBeVisible()
    await expect(canvas.getByText('Not known')).toBeVisible()
  },
}

/** In German, with its own numbers and units. */
export const German: Story = {
  globals: { locale: 'de' },
  parameters: setUp({ frame: 420 }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 Jahre')).toBeVisible()
  },
}

/** No cookies are stored. Leave the table out instead if you can. */
export const Empty: Story = { args: { cookies: [] } }

/** On a dark page. */
export const Dark: Story = { ...dark, parameters: setUp({ frame: 420 }) }

/** From right to left. Cookie names stay as they are. */
export const RightToLeft: Story = { ...rtl, parameters: setUp({ frame: 420 }) }

/** 320 pixels wide. To a screen reader it is still a table. */
export const Narrow: Story = {
  ...narrow,
  parameters: setUp({ frame: 640 }),
  play: async ({ canvas }) => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
    await expect(canvas.getByText('Keeps you signed in')).toBeVisible()
  },
}
