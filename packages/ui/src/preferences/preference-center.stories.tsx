import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentType } from 'react'
import { expect, screen, waitFor, within } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { SamplePage } from '../../stories/sample-page.tsx'
import { dark, gpc, messagesArgType, narrow, rtl, setUp } from '../../stories/set-up.ts'
import * as CategoryList from '../categories/category-list.parts.ts'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import type { PartialMessages } from '../messages/types/messages.ts'
import { PreferencesDialog } from './preferences-dialog.tsx'
import * as PreferenceCenter from './preference-center.parts.ts'

const code = `
import { CategoryList, PreferenceCenter } from '@askfirst/ui/preferences'

<PreferenceCenter.Root>
  <PreferenceCenter.Trigger />
  <PreferenceCenter.Content>
    <PreferenceCenter.Title />
    <PreferenceCenter.Close />
    <PreferenceCenter.Description />
    <PreferenceCenter.Body>
      <PreferenceCenter.Signal />
      <CategoryList.Root />
    </PreferenceCenter.Body>
    <PreferenceCenter.Actions>
      <PreferenceCenter.AcceptOrReject />
      <PreferenceCenter.Save />
    </PreferenceCenter.Actions>
  </PreferenceCenter.Content>
</PreferenceCenter.Root>`

interface Args {
  readonly messages?: PartialMessages
}

const meta: Meta<Args> = {
  title: 'Parts/PreferenceCenter',
  component: PreferencesDialog as ComponentType<Args>,
  tags: ['autodocs'],
  argTypes: {
    messages: {
      ...messagesArgType,
      description:
        'Texts of the surrounding `MessagesProvider`: a language, or some texts to replace, such as `{ "preferences": { "title": "What may run?" } }`.',
    },
  },
  render: ({ messages }) => (
    <SamplePage>
      <MessagesProvider messages={messages}>
        <PreferencesDialog />
      </MessagesProvider>
    </SamplePage>
  ),
  parameters: setUp({
    about: `
A dialog over the page with everything that visitors can decide. The store opens and closes it. The toggles inside are a
draft: Save stores it, and Escape, the backdrop and Close drop it. The toolbar can show it with a thousand providers.

\`ConsentUI\` contains one. \`PreferencesDialog\` is the same without the banner, and the parts are for your own layout.
Use one per page.`,
    parts: [
      ['Trigger', 'button', 'opens it. `PreferencesTrigger` does the same without loading this entry'],
      ['Content', 'div', 'the dialog'],
      ['Head', 'div', 'title, close button and description, above the part that scrolls'],
      ['Title', 'h2', 'names the dialog'],
      ['Description', 'p', 'describes it'],
      ['Close', 'button', 'closes it without storing'],
      ['Body', 'div', 'the part that scrolls'],
      ['Signal', 'div', 'says that the site honors a signal, with a button to override it'],
      ['Actions', 'div', 'contains the buttons'],
      ['AcceptOrReject', 'button', 'both answers, which always look the same'],
      ['Save', 'button', 'stores what the toggles say'],
    ],
    open: true,
    frame: 720,
    code,
  }),
}

export default meta
type Story = StoryObj<Args>

const dialog = async () => within(await screen.findByRole('dialog'))

/** A first visit: everything optional is off. */
export const FirstVisit: Story = {
  play: async () => {
    const center = await dialog()
    await expect(center.getByRole('checkbox', { name: 'Required' })).toBeChecked()
    await expect(center.getByRole('checkbox', { name: 'Performance' })).not.toBeChecked()
    await expect(screen.getByRole('dialog')).toHaveAccessibleDescription()
  },
}

/** A visitor who accepted everything. */
export const Accepted: Story = { parameters: setUp({ open: true, frame: 720, choice: 'accepted', code }) }

/** Some providers of a category are allowed and some aren’t. The toggle is mixed, and says so. */
export const Mixed: Story = {
  parameters: setUp({ open: true, frame: 720, choice: 'mixed', code }),
  play: async () => {
    const center = await dialog()
    await expect(center.getByRole('checkbox', { name: 'Performance' })).toBePartiallyChecked()
    await expect(center.getAllByText(/^\d+ of \d+ allowed$/)).not.toHaveLength(0)
  },
}

/** A category’s providers, behind the line that says how many there are. The facts are fetched once. */
export const ExpandedCategory: Story = {
  parameters: setUp({ open: true, frame: 720, choice: 'mixed', code }),
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('9 providers'))
    await expect(await center.findByRole('heading', { name: 'Crazy Egg' })).toBeVisible()
    await expect(center.getByRole('link', { name: 'Privacy policy: Crazy Egg' })).toHaveAttribute('href')
  },
}

/** A provider’s cookies, and how long they are kept. If no source confirms a time, it says so. */
export const ExpandedCookies: Story = {
  parameters: setUp({ open: true, frame: 720, code }),
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('9 providers'))
    const heading = await center.findByRole('heading', { name: 'HubSpot' })
    const provider = within(heading.closest('li') as HTMLElement)
    await userEvent.click(provider.getByText(/cookies$/))
    await expect(await provider.findByRole('table', { name: 'HubSpot' })).toBeVisible()
    heading.scrollIntoView({ block: 'start' })
  },
}

/** A decision about one provider wins over its category’s. The category then is mixed. */
export const OneProvider: Story = {
  parameters: setUp({ open: true, frame: 720, choice: 'accepted', code }),
  play: async ({ canvas, userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('9 providers'))
    await userEvent.click(await center.findByRole('switch', { name: 'Crazy Egg' }))
    await expect(center.getByRole('checkbox', { name: 'Performance' })).toBePartiallyChecked()
    await userEvent.click(center.getByRole('button', { name: 'Save choices' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expectAllowed(canvas, 24)
  },
}

/** Nothing takes effect before Save. Closing drops the draft, and the next opening shows what is stored. */
export const ClosedWithoutSaving: Story = {
  parameters: setUp({ open: true, frame: 720, choice: 'rejected', code }),
  play: async ({ canvas, userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByRole('checkbox', { name: 'Performance' }))
    await userEvent.click(center.getByRole('button', { name: 'Close without saving' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expectAllowed(canvas, 0)
    await userEvent.click(canvas.getByRole('button', { name: 'Cookie settings' }))
    await expect((await dialog()).getByRole('checkbox', { name: 'Performance' })).not.toBeChecked()
  },
}

/** Tab cycles inside the dialog, and the space bar switches a toggle. */
export const Keyboard: Story = {
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.tab({ shift: true })
    await expect(screen.getByRole('dialog')).toContainElement(document.activeElement as HTMLElement)
    center.getByRole('checkbox', { name: 'Performance' }).focus()
    await userEvent.keyboard(' ')
    await expect(center.getByRole('checkbox', { name: 'Performance' })).toBeChecked()
  },
}

/** Global Privacy Control keeps a category off and says why. The visitor can override it knowingly. */
export const LockedBySignal: Story = {
  ...gpc,
  play: async ({ userEvent }) => {
    const center = await dialog()
    const targeting = center.getByRole('checkbox', { name: 'Targeting and advertising' })
    await expect(targeting).toHaveAttribute('aria-disabled', 'true')
    await expect(targeting).toHaveAccessibleDescription(/Global Privacy Control/)
    await userEvent.click(targeting)
    await expect(targeting).not.toBeChecked()
  },
}

/** The visitor overrides the signal. */
export const SignalOverridden: Story = {
  ...gpc,
  play: async ({ canvas, userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByRole('button', { name: 'Decide for myself' }))
    await expect(center.getByText(/no longer decides here/)).toBeVisible()
    await userEvent.click(center.getByRole('checkbox', { name: 'Targeting and advertising' }))
    await userEvent.click(center.getByRole('button', { name: 'Save choices' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await expectAllowed(canvas, 12)
  },
}

/** A site that honors Do Not Track says so in the same place. */
export const DoNotTrack: Story = {
  parameters: setUp({ open: true, frame: 720, doNotTrack: true, code }),
}

/** The toggles work while the facts are loading. */
export const FactsLoading: Story = {
  parameters: setUp({ open: true, frame: 720, facts: 'never', code }),
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('9 providers'))
    await expect(await center.findByText('Loading provider details…')).toBeVisible()
    await expect(center.getByRole('switch', { name: 'crazy-egg' })).toBeVisible()
  },
}

/** The facts couldn’t be fetched. The toggles still work. */
export const FactsFailed: Story = {
  parameters: setUp({ open: true, frame: 720, facts: 'failing', code }),
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('9 providers'))
    await expect(await center.findByText(/could not be loaded/)).toBeVisible()
    await userEvent.click(center.getByRole('switch', { name: 'crazy-egg' }))
    await expect(center.getByRole('switch', { name: 'crazy-egg' })).toBeChecked()
  },
}

/** “Try again” fetches them once more. */
export const FactsRetried: Story = {
  parameters: setUp({ open: true, frame: 720, facts: 'failing-once', code }),
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('9 providers'))
    await userEvent.click(await center.findByRole('button', { name: 'Try again' }))
    await expect(await center.findByRole('heading', { name: 'Crazy Egg' })).toBeVisible()
  },
}

/** A hundred providers with long names. The list is rendered when the visitor opens it. */
export const HundredProviders: Story = {
  parameters: setUp({ open: true, frame: 720, providers: 'hundred', code }),
  play: async ({ userEvent }) => {
    const center = await dialog()
    await userEvent.click(center.getByText('34 providers'))
    const scroller = screen.getByRole('dialog')
    await expect(scroller.scrollWidth).toBeLessThanOrEqual(scroller.clientWidth)
  },
}

/** The parts one by one, with your own words and buttons. */
export const OwnLayout: Story = {
  render: () => (
    <SamplePage>
      <PreferenceCenter.Root>
        <PreferenceCenter.Trigger>Open the settings</PreferenceCenter.Trigger>
        <PreferenceCenter.Content>
          <PreferenceCenter.Head>
            <PreferenceCenter.Title>What may run here?</PreferenceCenter.Title>
            <PreferenceCenter.Close />
            <PreferenceCenter.Description>It counts once you save.</PreferenceCenter.Description>
          </PreferenceCenter.Head>
          <PreferenceCenter.Body>
            <PreferenceCenter.Signal />
            <CategoryList.Root>
              <CategoryList.Item category="performance" />
              <CategoryList.Item category="targeting" />
            </CategoryList.Root>
          </PreferenceCenter.Body>
          <PreferenceCenter.Actions>
            <PreferenceCenter.AcceptOrReject accept="Yes to all" reject="No to all" />
            <PreferenceCenter.Save asChild>
              <button type="button">Only these</button>
            </PreferenceCenter.Save>
          </PreferenceCenter.Actions>
        </PreferenceCenter.Content>
      </PreferenceCenter.Root>
    </SamplePage>
  ),
  parameters: setUp({ frame: 720, open: true, code }),
  play: async () => {
    const center = await dialog()
    await expect(screen.getByRole('dialog')).toHaveAccessibleName('What may run here?')
    await expect(center.getAllByRole('checkbox')).toHaveLength(2)
  },
}

/** Without our styles: `unstyled` on the content, and your own box. */
export const Unstyled: Story = {
  render: () => (
    <PreferenceCenter.Root>
      <PreferenceCenter.Content
        unstyled
        style={{ position: 'fixed', inset: '10%', background: '#fffbe6', color: '#222', padding: '1rem' }}
      >
        <PreferenceCenter.Title unstyled>Settings</PreferenceCenter.Title>
        <PreferenceCenter.Description unstyled>Choose and save.</PreferenceCenter.Description>
        <PreferenceCenter.Save />
      </PreferenceCenter.Content>
    </PreferenceCenter.Root>
  ),
  parameters: setUp({
    frame: 420,
    open: true,
    code: `
<PreferenceCenter.Content unstyled className="your-dialog">
  …
</PreferenceCenter.Content>`,
  }),
  play: async () => {
    const content = await screen.findByRole('dialog')
    await expect(content).toHaveAttribute('data-slot', 'unstyled-askfirst-preferences')
    await expect(getComputedStyle(content).backgroundColor).toBe('rgb(255, 251, 230)')
  },
}

/** In German. */
export const German: Story = {
  globals: { locale: 'de' },
  play: async () => {
    await expect(await screen.findByRole('dialog', { name: 'Cookie-Einstellungen' })).toHaveAttribute(
      'lang',
      'de',
    )
  },
}

/** On a dark page, with providers and cookies in view. */
export const Dark: Story = { ...ExpandedCookies, ...dark }

/** From right to left, with providers and cookies in view. */
export const RightToLeft: Story = { ...ExpandedCookies, ...rtl }

/** 320 pixels wide. A row of cookies becomes a small card. */
export const Narrow: Story = {
  ...ExpandedCookies,
  ...narrow,
  play: async (context) => {
    await ExpandedCookies.play?.(context)
    const scroller = screen.getByRole('dialog').querySelector('[data-slot="askfirst-preferences-body"]')
    await expect(scroller?.scrollWidth).toBeLessThanOrEqual(scroller?.clientWidth ?? 0)
  },
}

/** 320 pixels wide, on a first visit with a signal. */
export const NarrowLocked: Story = { globals: { ...narrow.globals, ...gpc.globals } }
