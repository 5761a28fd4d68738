import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { expect, waitFor } from 'storybook/test'
import { SamplePage } from '../../stories/sample-page.tsx'
import { dark, layoutArgType, messagesArgType, narrow, rtl, setUp } from '../../stories/set-up.ts'
import { ConsentUI, type ConsentUIProps } from '../consent-ui/consent-ui.tsx'
import { ReloadNotice } from './index.ts'

const running = ['google-analytics', 'hubspot']

/** Props of the `ConsentUI` that renders it. */
type Args = Pick<ConsentUIProps, 'layout' | 'messages'>

const meta: Meta<Args> = {
  title: 'Parts/ReloadNotice',
  component: ReloadNotice.Root as unknown as ComponentType<Args>,
  tags: ['autodocs'],
  argTypes: {
    layout: {
      ...layoutArgType,
      description: 'The layout of the banner. If the banner is open too, the notice doesn’t cover it.',
    },
    messages: {
      ...messagesArgType,
      description: 'A language, or some texts to replace: `{ "reload": { "later": "Later" } }`.',
    },
  },
  render: (args) => (
    <SamplePage>
      <ConsentUI {...args} />
    </SamplePage>
  ),
  parameters: setUp({
    choice: 'rejected',
    running,
    about: `
Code that already runs may go on after a refusal until the page reloads. \`cleanUp()\` of
\`@askfirst/consent/effects\` reloads it after 20 seconds, and this notice says so first. \`ConsentUI\` contains it. It
never takes the focus or covers the focused element, and screen readers announce it politely.`,
    parts: [
      ['Root', 'div', 'the status message'],
      ['Text', 'p', 'which providers still run, and what will happen'],
      ['Actions', 'div', 'contains the buttons'],
      ['Later', 'button', '“Not now”: keeps the page as it is'],
      ['Reload', 'button', 'reloads the page'],
    ],
    frame: 520,
    code: `
import { ReloadNotice } from '@askfirst/ui/reload'

<ReloadNotice.Root>
  <ReloadNotice.Text />
  <ReloadNotice.Actions>
    <ReloadNotice.Later />
    <ReloadNotice.Reload />
  </ReloadNotice.Actions>
</ReloadNotice.Root>`,
  }),
}

export default meta
type Story = StoryObj<Args>

/** After a refusal. “Not now” keeps the page as it is. */
export const AfterARefusal: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Google Analytics and HubSpot keep running/)).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Reload now' })).toBeVisible()
    await expect(document.body).toHaveFocus()
  },
}

/** Closed by the visitor. */
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Not now' }))
    await expect(canvas.queryByRole('button', { name: 'Reload now' })).toBeNull()
  },
}

/** If the banner is open too, the two don’t cover each other. */
export const WithBanner: Story = {
  parameters: setUp({ choice: 'none', running, frame: 520 }),
  play: async ({ canvas }) => {
    const notice = (await canvas.findByText(/keep running until/)).closest('[role=status]') as HTMLElement
    await waitFor(() => {
      const a = notice.getBoundingClientRect()
      const b = canvas.getByRole('region').getBoundingClientRect()
      void expect(a.bottom).toBeLessThanOrEqual(b.top)
    })
  },
}

/** The focused element stays in view: the page scrolls, or the notice moves aside. */
export const FocusStaysInView: Story = {
  ...narrow,
  play: async ({ canvas }) => {
    const notice = (await canvas.findByText(/keep running until/)).closest('[role=status]') as HTMLElement
    const target = canvas.getByRole('button', { name: 'Cookie settings' })
    target.focus()
    await waitFor(() => {
      const a = target.getBoundingClientRect()
      const b = notice.getBoundingClientRect()
      void expect(a.bottom <= b.top || a.top >= b.bottom).toBe(true)
    })
  },
}

/** In German. */
export const German: Story = { globals: { locale: 'de' } }

/** On a dark page. */
export const Dark: Story = { ...dark }

/** On a page that reads from right to left. */
export const RightToLeft: Story = { ...rtl }

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow }
