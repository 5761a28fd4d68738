import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { dark, gpc, messagesArgType, narrow, optOut, partArgTypes, rtl, setUp } from '../../stories/set-up.ts'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import * as CookieNotice from './cookie-notice.parts.ts'

const site = {
  site: 'Wool & Weave',
  updated: '2026-11-23',
  contact: { email: 'privacy@example.com', address: ['1 Mill Lane', 'Sheepford', 'United Kingdom'] },
}

const facts = `site="Wool & Weave"
  updated="2026-11-23"
  contact={{ email: 'privacy@example.com', address: ['1 Mill Lane', 'Sheepford'] }}`

const meta: Meta<typeof CookieNotice.Root> = {
  title: 'Notice/CookieNotice',
  component: CookieNotice.Root,
  tags: ['autodocs'],
  args: site,
  argTypes: {
    site: {
      control: 'text',
      description: 'The site’s or the company’s name, as visitors know it.',
      table: { type: { summary: 'string' } },
    },
    updated: {
      control: 'text',
      description: 'ISO 8601 date of the last change to the notice or the catalog.',
      table: { type: { summary: 'string' } },
    },
    contact: {
      control: 'object',
      description: 'How visitors reach you.',
      table: { type: { summary: '{ email: string; address?: readonly string[] }' } },
    },
    facts: {
      control: false,
      description: 'The facts, if you have them already, as on a server: `await catalog.loadFacts()`.',
      table: { type: { summary: 'Facts' } },
    },
    messages: messagesArgType,
    ...partArgTypes,
  },
  // The page may be long, and its rows are wide.
  render: (args) => (
    <>
      <CookieNotice.Root {...args} />
      <ConsentUI />
    </>
  ),
  parameters: setUp({
    about: `
The cookie notice page, generated from the catalog and the policy in force: the current choice, types of cookies, every
provider with its cookies and opt-out link, the industry’s opt-out pages, browser signals, and your address.

Without children, it is the whole page. With children, it is the sections that you choose, in your order, with your own
between them.`,
    choice: 'mixed',
    frame: 900,
    code: `
import { CookieNotice } from '@askfirst/ui/notice'

<CookieNotice.Root
  ${facts}
/>`,
  }),
}

export default meta
type Story = StoryObj<typeof CookieNotice.Root>

/** The whole page. */
export const Page: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Cookie notice' })).toBeVisible()
    await expect(await canvas.findByRole('heading', { level: 4, name: 'Google Analytics' })).toBeVisible()
    await expect(canvas.getByText('You chose on November 23, 2026.')).toBeVisible()
    const contents = within(canvas.getByRole('navigation', { name: 'On this page' }))
    for (const link of contents.getAllByRole<HTMLAnchorElement>('link')) {
      await expect(document.querySelector(link.hash)).not.toBeNull()
    }
  },
}

/** “Withdraw consent” revokes every grant, and says so. */
export const Withdrawn: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Withdraw consent' }))
    await expect(canvas.getByText('Everything optional is off.')).toBeVisible()
    await expect(canvas.getAllByText('Not allowed')).toHaveLength(3)
    await expect(canvas.queryByRole('button', { name: 'Withdraw consent' })).toBeNull()
    // Wait for the providers, so that axe checks the page with them.
    await canvas.findByRole('heading', { level: 4, name: 'Google Analytics' })
  },
}

/** “Change my choice” opens the preference center. */
export const ChangeOpensTheCenter: Story = {
  render: (args) => (
    <>
      <CookieNotice.Root {...args}>
        <CookieNotice.Choice />
      </CookieNotice.Root>
      <ConsentUI />
    </>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Change my choice' }))
    const dialog = within(await screen.findByRole('dialog', undefined, { timeout: 5000 }))
    await userEvent.click(dialog.getByRole('button', { name: 'Accept all' }))
    await waitFor(() => expect(canvas.getAllByText('Allowed')).toHaveLength(3))
  },
}

/** Before a choice, where the browser sends Global Privacy Control. */
export const SignalReceived: Story = {
  ...gpc,
  parameters: setUp({ choice: 'none' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Your browser sends this signal right now, and we honor it.')).toBeVisible()
    await canvas.findByRole('heading', { level: 4, name: 'Google Analytics' })
  },
}

/** Where the law lets optional cookies run until the visitor refuses them. */
export const OptOut: Story = {
  ...optOut,
  render: (args) => (
    <CookieNotice.Root {...args}>
      <CookieNotice.Choice />
      <CookieNotice.Signals />
    </CookieNotice.Root>
  ),
  parameters: setUp({ choice: 'none' }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/lets optional cookies run until you refuse them/)).toBeVisible()
  },
}

/** Your own selection of sections, with one of yours between them. */
export const OwnContent: Story = {
  render: (args) => (
    <CookieNotice.Root {...args}>
      <CookieNotice.Title>Cookies at Wool & Weave</CookieNotice.Title>
      <CookieNotice.Intro>We keep few of them. Here they are.</CookieNotice.Intro>
      <CookieNotice.Choice />
      <CookieNotice.Types />
      <CookieNotice.Section id="letters" heading="Our newsletter">
        <CookieNotice.Table columns={['What', 'How long']} aria-labelledby="letters">
          <tr data-slot="askfirst-table-row">
            <td data-slot="askfirst-table-cell">Your address</td>
            <td data-slot="askfirst-table-cell">Until you leave the list</td>
          </tr>
        </CookieNotice.Table>
      </CookieNotice.Section>
      <CookieNotice.Contact />
    </CookieNotice.Root>
  ),
  parameters: setUp({
    choice: 'mixed',
    code: `
import { CookieNotice } from '@askfirst/ui/notice'

<CookieNotice.Root
  ${facts}
>
  <CookieNotice.Title>Cookies at Wool & Weave</CookieNotice.Title>
  <CookieNotice.Intro>We keep few of them. Here they are.</CookieNotice.Intro>
  <CookieNotice.Choice />
  <CookieNotice.Types />
  <CookieNotice.Section id="letters" heading="Our newsletter">
    <CookieNotice.Table columns={['What', 'How long']} aria-labelledby="letters">
      <tr data-slot="askfirst-table-row">
        <td data-slot="askfirst-table-cell">Your address</td>
        <td data-slot="askfirst-table-cell">Until you leave the list</td>
      </tr>
    </CookieNotice.Table>
  </CookieNotice.Section>
  <CookieNotice.Contact />
</CookieNotice.Root>`,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: /Our newsletter/ })).toBeVisible()
    await expect(canvas.getByRole('table', { name: /Our newsletter/ })).toBeVisible()
  },
}

const section = (Part: () => React.ReactNode, name: string): Story => ({
  render: (args) => (
    <CookieNotice.Root {...args}>
      <Part />
    </CookieNotice.Root>
  ),
  parameters: {
    ...setUp({
      choice: 'mixed',
      inFlow: true,
      code: `<CookieNotice.Root {...site}>\n  <CookieNotice.${name} />\n</CookieNotice.Root>`,
    }),
  },
})

/** The current choice, and the ways to change and withdraw it. */
export const Choice: Story = section(CookieNotice.Choice, 'Choice')
/** What a cookie is. */
export const Cookie: Story = section(CookieNotice.Cookie, 'Cookie')
/** Types of cookies, what they do, and how to manage them. */
export const Types: Story = section(CookieNotice.Types, 'Types')
/** The advertising industry’s opt-out pages, with their current state. */
export const IndustryOptOuts: Story = section(CookieNotice.IndustryOptOuts, 'IndustryOptOuts')
/** What a web beacon is. */
export const Beacons: Story = section(CookieNotice.Beacons, 'Beacons')
/** History, for readers who know older notices. */
export const FlashCookies: Story = section(CookieNotice.FlashCookies, 'FlashCookies')
/** What an IP address reveals. */
export const IpAddresses: Story = section(CookieNotice.IpAddresses, 'IpAddresses')
/** What applies before a choice, and what browser signals change. */
export const Signals: Story = section(CookieNotice.Signals, 'Signals')
/** Whom to write to. */
export const Contact: Story = section(CookieNotice.Contact, 'Contact')

/** Every provider with its cookies. */
export const Providers: Story = {
  ...section(CookieNotice.Providers, 'Providers'),
  parameters: setUp({ choice: 'mixed', frame: 720 }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('table', { name: 'HubSpot' })).toBeVisible()
  },
}

/** A site without providers. */
export const NoProviders: Story = { parameters: setUp({ providers: 'none', frame: 720 }) }

/** In German. */
export const German: Story = {
  globals: { locale: 'de' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1, name: 'Cookie-Hinweise' })).toBeVisible()
    await expect(canvas.getByRole('article')).toHaveAttribute('lang', 'de')
    await canvas.findByRole('heading', { level: 4, name: 'Google Analytics' })
  },
}

/** On a dark page. */
export const Dark: Story = { ...Page, ...dark }

/** From right to left. */
export const RightToLeft: Story = { ...Page, ...rtl }

/** 320 pixels wide: nothing scrolls sideways. */
export const Narrow: Story = {
  ...narrow,
  play: async ({ canvas }) => {
    await canvas.findByRole('heading', { level: 4, name: 'Google Analytics' })
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}
