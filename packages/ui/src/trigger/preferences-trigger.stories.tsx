import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor } from 'storybook/test'
import { dark, partArgTypes, rtl, setUp } from '../../stories/set-up.ts'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { PreferencesTrigger } from './preferences-trigger.tsx'

const meta: Meta<typeof PreferencesTrigger> = {
  title: 'Parts/PreferencesTrigger',
  component: PreferencesTrigger,
  tags: ['autodocs'],
  argTypes: {
    ...partArgTypes,
    children: {
      control: 'text',
      description: 'Your own words. For another language, replace the messages.',
      table: { type: { summary: 'ReactNode' }, defaultValue: { summary: 'Cookie settings' } },
    },
  },
  parameters: setUp({
    about: `
“Cookie settings”, for the footer of every page, so that a choice is as easy to change as it was to make. It works
anywhere inside \`ConsentProvider\`, and fetches the preference center on the first hint of intent.`,
    choice: 'mixed',
    code: `
import { PreferencesTrigger } from '@askfirst/ui'

<footer>
  <PreferencesTrigger />
</footer>`,
  }),
}

export default meta
type Story = StoryObj<typeof PreferencesTrigger>

/** Looks like a link, in the color of the text around it. */
export const Default: Story = {}

/** A click opens the preference center of `ConsentUI`. Closing returns the focus. */
export const OpensTheCenter: Story = {
  render: (args) => (
    <>
      <PreferencesTrigger {...args} />
      <ConsentUI />
    </>
  ),
  parameters: setUp({ choice: 'mixed', frame: 640 }),
  play: async ({ canvas, userEvent }) => {
    const trigger = canvas.getByRole('button', { name: 'Cookie settings' })
    await userEvent.click(trigger)
    await expect(await screen.findByRole('dialog', { name: 'Cookie settings' })).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Close without saving' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(trigger).toHaveFocus())
  },
}

/** Your own words. */
export const OwnText: Story = {
  args: { children: 'Manage cookies' },
  parameters: setUp({
    choice: 'mixed',
    code: `<PreferencesTrigger>Manage cookies</PreferencesTrigger>`,
  }),
}

/** Your own button. */
export const AsChild: Story = {
  render: () => (
    <PreferencesTrigger asChild unstyled>
      <button type="button" style={{ padding: '0.5rem 1rem', borderRadius: 999, border: '1px solid' }}>
        Privacy choices
      </button>
    </PreferencesTrigger>
  ),
  parameters: setUp({
    choice: 'mixed',
    code: `
<PreferencesTrigger asChild unstyled>
  <YourButton>Privacy choices</YourButton>
</PreferencesTrigger>`,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Privacy choices' })).toHaveAttribute(
      'aria-haspopup',
      'dialog',
    )
  },
}

/** On a dark page. */
export const Dark: Story = { ...dark, parameters: setUp({ choice: 'mixed', frame: 120 }) }

/** From right to left. */
export const RightToLeft: Story = { ...rtl, parameters: setUp({ choice: 'mixed', frame: 120 }) }
