import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, waitFor, within } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { SamplePage } from '../../stories/sample-page.tsx'
import { consentUIArgTypes, dark, gpc, narrow, optOut, rtl, setUp } from '../../stories/set-up.ts'
import type { BannerLayout } from '../banner/parts.tsx'
import { ConsentUI } from './consent-ui.tsx'

const meta: Meta<typeof ConsentUI> = {
  title: 'ConsentUI',
  component: ConsentUI,
  tags: ['autodocs'],
  args: { noticeHref: '#notice' },
  argTypes: consentUIArgTypes,
  render: (args, { globals }) => (
    <SamplePage>
      <ConsentUI layout={globals['layout'] as BannerLayout} {...args} />
    </SamplePage>
  ),
  parameters: setUp({
    about: `
Everything that a site needs, in one element: the banner while the visitor should be asked, and the preference center,
which is fetched before the visitor opens it. Put it once on each page, anywhere inside \`ConsentProvider\`.`,
    frame: 520,
    code: `
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI } from '@askfirst/ui'
import '@askfirst/ui/styles.css'
import { catalog } from './catalog'

export function App() {
  return (
    <ConsentProvider catalog={catalog}>
      <Page />
      <ConsentUI noticeHref="/cookies" />
    </ConsentProvider>
  )
}`,
  }),
}

export default meta
type Story = StoryObj<typeof ConsentUI>

/** A first visit where the law asks for opt-in. Nothing runs until the visitor chooses. */
export const FirstVisit: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'May we use cookies?' })).toBeVisible()
    await expectAllowed(canvas, 0)
  },
}

/** One click refuses everything that isn’t necessary. */
export const Reject: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Reject all' }))
    await expectAllowed(canvas, 0)
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}

/** One click of the same kind allows everything. */
export const Accept: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Accept all' }))
    await expectAllowed(canvas, 25)
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}

/** “Choose” opens the preference center. Changes there take effect once they are saved. */
export const Choose: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Choose' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Cookie settings' }))
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Functionality' }))
    await userEvent.click(dialog.getByRole('button', { name: 'Save choices' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expectAllowed(canvas, 1)
    await expect(canvas.queryByRole('region')).toBeNull()
  },
}

/** Escape closes the preference center, stores nothing, and returns the focus. The banner stays. */
export const ClosedWithoutSaving: Story = {
  play: async ({ canvas, userEvent }) => {
    const choose = await canvas.findByRole('button', { name: 'Choose' })
    await userEvent.click(choose)
    const dialog = within(await screen.findByRole('dialog'))
    await userEvent.click(dialog.getByRole('checkbox', { name: 'Functionality' }))
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(choose).toHaveFocus())
    await expect(canvas.getByRole('region')).toBeVisible()
    await expectAllowed(canvas, 0)
  },
}

/** The focused element stays in view: the page scrolls, or the banner moves aside. */
export const FocusStaysInView: Story = {
  ...narrow,
  play: async ({ canvas }) => {
    const banner = await canvas.findByRole('region')
    for (const target of [
      canvas.getByRole('link', { name: 'Read about the farms' }),
      canvas.getByRole('button', { name: 'Cookie settings' }),
    ]) {
      target.focus()
      // The code that keeps it in view is fetched once the banner is there.
      await waitFor(() => {
        const a = target.getBoundingClientRect()
        const b = banner.getBoundingClientRect()
        return expect(a.bottom <= b.top || a.top >= b.bottom).toBe(true)
      })
    }
  },
}

/** A later visit after accepting. There is no banner. “Cookie settings” in the footer changes the choice. */
export const Accepted: Story = {
  parameters: setUp({ choice: 'accepted' }),
  play: async ({ canvas, userEvent }) => {
    await expectAllowed(canvas, 25)
    await expect(canvas.queryByRole('region')).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Cookie settings' }))
    await expect(await screen.findByRole('dialog')).toBeVisible()
    await expect(screen.getByRole('checkbox', { name: 'Targeting and advertising' })).toBeChecked()
  },
}

/** A later visit after refusing. */
export const Rejected: Story = {
  parameters: setUp({ choice: 'rejected' }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('region')).toBeNull()
    await expectAllowed(canvas, 0)
  },
}

/** The browser sends Global Privacy Control. “Accept all” leaves off what the signal refuses. */
export const GlobalPrivacyControl: Story = {
  ...gpc,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/Your browser asks sites not to sell/)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expectAllowed(canvas, 8)
    await userEvent.click(canvas.getByRole('button', { name: 'Cookie settings' }))
    await expect(await screen.findByRole('checkbox', { name: 'Performance' })).not.toHaveProperty(
      'checked',
      false,
    )
    await expect(screen.getByRole('checkbox', { name: 'Targeting and advertising' })).not.toBeChecked()
  },
}

/**
 * Where the law lets optional cookies run until the visitor refuses them, the banner says so, and refusing is as easy.
 */
export const OptOut: Story = {
  ...optOut,
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByText(/Those are on until you refuse them/)).toBeVisible()
    await expectAllowed(canvas, 25)
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expectAllowed(canvas, 0)
  },
}

/** Where the law asks for a notice only, the same two buttons appear. */
export const NoticeOnly: Story = { globals: { regime: 'notice-only' } }

/** A language is one import: `messages={de}`. */
export const German: Story = {
  globals: { locale: 'de' },
  parameters: setUp({
    frame: 520,
    code: `
import { ConsentUI } from '@askfirst/ui'
import { de } from '@askfirst/ui/messages/de'

<ConsentUI noticeHref="/cookies" messages={de} />`,
  }),
  play: async ({ canvas }) => {
    const banner = await canvas.findByRole('region', { name: 'Dürfen wir Cookies nutzen?' })
    await expect(banner).toHaveAttribute('lang', 'de')
  },
}

/** Some texts of your own. The others fall back, text by text. */
export const OwnTexts: Story = {
  args: { messages: { banner: { title: 'Cookies, if you like', customize: 'Let me pick' } } },
  parameters: setUp({
    frame: 520,
    code: `
<ConsentUI
  noticeHref="/cookies"
  messages={{ banner: { title: 'Cookies, if you like', customize: 'Let me pick' } }}
/>`,
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Cookies, if you like' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Reject all' })).toBeVisible()
  },
}

/** A site without a notice page. */
export const WithoutNoticeLink: Story = {
  args: {},
  render: () => (
    <SamplePage>
      <ConsentUI />
    </SamplePage>
  ),
  parameters: setUp({ frame: 520, code: '<ConsentUI />' }),
}

/** A site without providers. */
export const NoProviders: Story = { parameters: setUp({ providers: 'none' }) }

/** On a dark page. */
export const Dark: Story = { ...dark }

/** On a page that reads from right to left. */
export const RightToLeft: Story = { ...rtl }

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow }

/** Dark, from right to left, 320 pixels wide, with a signal: everything at once. */
export const NarrowDarkRightToLeft: Story = {
  globals: { scheme: 'dark', direction: 'rtl', gpc: 'on', viewport: { value: 'narrow', isRotated: false } },
}
