import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { expectAllowed } from '../expect-allowed.ts'
import { Allowed } from '../sample-page.tsx'
import { gpc, narrow, rtl, setUp } from '../set-up.ts'
import { shown } from '../shown.ts'
import { Banner, Settings, SettingsButton } from './own-design.tsx'
import code from './own-design.tsx?raw'

const meta: Meta = {
  title: 'Recipes/Own design system',
  render: () => (
    <>
      <main style={{ maxInlineSize: '42rem', lineHeight: 1.6 }}>
        <h1>Wool, and where it comes from</h1>
        <Allowed />
      </main>
      <footer>
        <SettingsButton />
      </footer>
      <Banner />
      <Settings />
    </>
  ),
  parameters: setUp({
    frame: 560,
    code: shown(code),
  }),
}

export default meta
type Story = StoryObj

/** The site’s own card and buttons. As in every story, they are measured when the story ends. */
export const FirstVisit: Story = {
  play: async ({ canvas, userEvent }) => {
    const banner = await canvas.findByRole('region', { name: 'May we use cookies?' })
    await expect(banner).toHaveClass('ds-card')
    const reject = canvas.getByRole('button', { name: 'No, thank you' })
    const accept = canvas.getByRole('button', { name: 'Yes, please' })
    await expect(getComputedStyle(reject).backgroundColor).toBe('rgb(43, 29, 14)')
    await expect(reject.offsetHeight).toBe(accept.offsetHeight)
    await userEvent.keyboard('{Escape}')
    await expect(banner).toBeVisible()
  },
}

/** The site’s own button decides. */
export const Rejected: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'No, thank you' }))
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull())
    await expectAllowed(canvas, 0)
  },
}

/** The site’s own switches, by keyboard. Escape would drop the changes. Save stores them, and returns the focus. */
export const Choose: Story = {
  play: async ({ canvas, userEvent }) => {
    const trigger = await canvas.findByRole('button', { name: 'Cookie settings' })
    trigger.focus()
    await userEvent.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog', { name: 'Cookie settings' }))
    const toggle = dialog.getByRole('checkbox', { name: 'Functionality' })
    await expect(toggle.parentElement).toHaveClass('ds-switch')
    toggle.focus()
    await userEvent.keyboard(' ')
    await expect(toggle).toBeChecked()
    await expectAllowed(canvas, 0)
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expectAllowed(canvas, 1)
    await waitFor(() => expect(trigger).toHaveFocus())
  },
}

/** Some providers of a category are allowed. The switch is mixed, and is in the middle. */
export const Mixed: Story = {
  parameters: setUp({ choice: 'mixed', open: true, frame: 620 }),
  play: async () => {
    await expect(await screen.findByRole('checkbox', { name: 'Performance' })).toBePartiallyChecked()
  },
}

/** A signal locks a switch. It can be focused, and says why it doesn’t move. */
export const LockedBySignal: Story = {
  ...gpc,
  parameters: setUp({ open: true, frame: 620 }),
  play: async ({ userEvent }) => {
    const toggle = await screen.findByRole('checkbox', { name: 'Targeting and advertising' })
    await expect(toggle).toHaveAttribute('aria-disabled', 'true')
    await userEvent.click(toggle)
    await expect(toggle).not.toBeChecked()
    await expect(toggle).toHaveAccessibleDescription(/browser/)
  },
}

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow, play: FirstVisit.play! }

/** From right to left. */
export const RightToLeft: Story = { ...rtl, play: Choose.play! }
