import { checkConsentSurface } from '@askfirst/ui/check'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { expectAllowed } from '../expect-allowed.ts'
import { Allowed } from '../sample-page.tsx'
import { dark, gpc, narrow, rtl, setUp } from '../set-up.ts'
import { shown } from '../shown.ts'
import { OwnBanner, OwnSettings, OwnTrigger, VisitCount } from './headless.tsx'
import code from './headless.tsx?raw'

const meta: Meta = {
  title: 'Recipes/Headless from scratch',
  render: () => (
    <>
      <OwnBanner />
      <main style={{ maxInlineSize: '42rem', lineHeight: 1.6 }}>
        <h1>Wool, and where it comes from</h1>
        <VisitCount />
        <Allowed />
      </main>
      <footer>
        <OwnTrigger />
      </footer>
      <OwnSettings />
    </>
  ),
  parameters: setUp({
    frame: 520,
    code: shown(code),
  }),
}

export default meta
type Story = StoryObj

/** The point of this story: a banner that isn't ours, measured in the same way as ours. */
const doesNotSteer = async (banner: HTMLElement): Promise<void> => {
  const findings = checkConsentSurface(banner, {
    accept: '.own-yes',
    reject: '.own-no',
    text: '.own-question',
    withdraw: 'footer button',
  })
  await expect(findings.map(({ message }) => message)).toEqual([])
}

/** A first visit. Yes and No are measured: same kind, same size, same contrast, same effort. */
export const FirstVisit: Story = {
  play: async ({ canvas }) => {
    const banner = await canvas.findByRole('region', { name: 'May we count visits?' })
    await doesNotSteer(banner)
    await expect(canvas.getByText('Nobody counts this visit.')).toBeVisible()
    await expectAllowed(canvas, 0)
  },
}

/** No stores a refusal, and nothing runs. */
export const No: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'No' }))
    await waitFor(() => expect(canvas.queryByRole('region')).toBeNull())
    await expectAllowed(canvas, 0)
  },
}

/** Yes lets everything run, and `useGrant` returns true. */
export const Yes: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Yes' }))
    await expect(await canvas.findByText('This visit is counted.')).toBeVisible()
    await expect(canvas.queryByRole('region')).toBeNull()
    await expectAllowed(canvas, 25)
  },
}

/** Turns on one category, by keyboard. Saving returns the focus. */
export const Choose: Story = {
  play: async ({ canvas, userEvent }) => {
    const trigger = await canvas.findByRole('button', { name: 'Cookie settings' })
    trigger.focus()
    await userEvent.keyboard('{Enter}')
    const dialog = within(await screen.findByRole('dialog', { name: 'What may run here?' }))
    for (const box of dialog.getAllByRole('checkbox')) await expect(box).not.toBeChecked()
    dialog.getByRole('checkbox', { name: 'Statistics' }).focus()
    await userEvent.keyboard(' ')
    await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(await canvas.findByText('This visit is counted.')).toBeVisible()
    await waitFor(() => expect(trigger).toHaveFocus())
  },
}

/** Closed without saving: nothing is stored, and the banner stays. */
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose' }))
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Statistics' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expect(canvas.getByRole('region')).toBeVisible()
    await expectAllowed(canvas, 0)
  },
}

/** The browser sends Global Privacy Control. What it refuses can’t be switched on, and the settings say why. */
export const GlobalPrivacyControl: Story = {
  ...gpc,
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose' }))
    const dialog = within(await screen.findByRole('dialog'))
    await expect(dialog.getByRole('checkbox', { name: 'Advertising' })).toBeDisabled()
    await expect(dialog.getByText(/Your browser asks us not to/)).toBeVisible()
  },
}

/** On a dark page. */
export const Dark: Story = { ...dark, play: FirstVisit.play! }

/** From right to left. */
export const RightToLeft: Story = { ...rtl, play: FirstVisit.play! }

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow, play: FirstVisit.play! }
