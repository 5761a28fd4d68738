import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { setUp } from '../../stories/set-up.ts'
import * as ConsentBanner from '../banner/banner.parts.ts'
import * as CategoryList from '../categories/category-list.parts.ts'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'
import { MessagesProvider } from './messages-provider.tsx'
import { de } from './locales/de.ts'
import { mergeMessages } from './merge.ts'

const meta: Meta<typeof MessagesProvider> = {
  title: 'Texts/MessagesProvider',
  component: MessagesProvider,
  tags: ['autodocs'],
  argTypes: {
    messages: {
      control: 'object',
      description: 'A language (`de`), or some texts that replace those of the surrounding language.',
      table: { type: { summary: 'PartialMessages' } },
    },
    children: {
      control: false,
      description: 'What uses these texts.',
      table: { type: { summary: 'ReactNode' } },
    },
  },
  args: {
    children: (
      <>
        <PreferencesTrigger />
        <CategoryList.Root>
          <CategoryList.Item category="functional" />
        </CategoryList.Root>
      </>
    ),
  },
  parameters: setUp({
    about: `
All texts, for everything inside. Without it, they are English. A language is one import. You can also replace single
texts by their keys; the others fall back. \`ConsentUI\` and \`CookieNotice.Root\` take the same \`messages\`.`,
    code: `
import { MessagesProvider } from '@askfirst/ui'
import { de } from '@askfirst/ui/messages/de'

<MessagesProvider messages={de}>
  <App />
</MessagesProvider>`,
  }),
}

export default meta
type Story = StoryObj<typeof MessagesProvider>

/** Without messages, texts are English. */
export const English: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Cookie settings' })).toBeVisible()
  },
}

/** German, with its own plurals, dates and numbers. */
export const German: Story = {
  args: { messages: de },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Cookie-Einstellungen' })).toBeVisible()
    await expect(canvas.getByRole('heading', { name: 'Funktionen' })).toBeVisible()
  },
}

/** Some texts are replaced. The others stay. */
export const PartialOverride: Story = {
  args: {
    messages: {
      trigger: 'Your privacy choices',
      categories: {
        text: { functional: { name: 'Extras', description: 'The chat, and nothing else.' } },
        providers: { one: 'one company', other: '{count} companies' },
      },
    },
  },
  parameters: setUp({
    code: `
<MessagesProvider
  messages={{
    trigger: 'Your privacy choices',
    categories: {
      text: { functional: { name: 'Extras', description: 'The chat, and nothing else.' } },
      providers: { one: 'one company', other: '{count} companies' },
    },
  }}
>
  <App />
</MessagesProvider>`,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Your privacy choices' })).toBeVisible()
    await expect(canvas.getByText('one company')).toBeVisible()
    await expect(canvas.getByRole('checkbox', { name: 'Extras' })).toBeVisible()
  },
}

/** A language with some texts replaced, by `mergeMessages` or by one provider inside another. */
export const Merged: Story = {
  args: {
    messages: mergeMessages(de, { banner: { acceptAll: 'Ja, alle', rejectAll: 'Nein, keine' } }),
    children: (
      <ConsentBanner.Actions>
        <ConsentBanner.AcceptOrReject />
        <MessagesProvider messages={{ banner: { customize: 'Einzeln wählen' } }}>
          <ConsentBanner.Customize />
        </MessagesProvider>
      </ConsentBanner.Actions>
    ),
  },
  parameters: setUp({
    code: `
import { mergeMessages, MessagesProvider } from '@askfirst/ui'
import { de } from '@askfirst/ui/messages/de'

const messages = mergeMessages(de, {
  banner: { acceptAll: 'Ja, alle', rejectAll: 'Nein, keine' },
})

<MessagesProvider messages={messages}>
  <App />
</MessagesProvider>`,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Ja, alle' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Nein, keine' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Einzeln wählen' })).toBeVisible()
  },
}
