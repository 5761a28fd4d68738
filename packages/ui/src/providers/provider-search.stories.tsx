import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, waitFor, within } from 'storybook/test'
import { dark, narrow, rtl, setUp } from '../../stories/set-up.ts'
import * as CategoryList from '../categories/category-list.parts.ts'
import { FactsProvider } from '../facts/facts-provider.tsx'
import * as ProviderSearch from './provider-search.parts.ts'

const meta: Meta<typeof ProviderSearch.Root> = {
  title: 'Parts/ProviderSearch',
  component: ProviderSearch.Root,
  tags: ['autodocs'],
  argTypes: {
    from: {
      control: 'number',
      description: 'The least number of providers with which the search appears.',
      table: { type: { summary: 'number' }, defaultValue: { summary: '21' } },
    },
    children: {
      control: false,
      description: 'What is shown while the visitor doesn’t search: the categories.',
      table: { type: { summary: 'ReactNode' } },
    },
  },
  render: (args) => (
    <FactsProvider>
      <ProviderSearch.Root {...args}>
        <CategoryList.Root />
      </ProviderSearch.Root>
    </FactsProvider>
  ),
  parameters: setUp({
    providers: 'thousand',
    choice: 'mixed',
    frame: 720,
    about: `
Finds one among many providers by name, company, cookie, host and what it does, whatever the case and the accents. It
also filters by type and by choice. While it is used, its results replace its content.

The preference center has it if there are more than twenty providers. Long lists are shown in pages, so a thousand
providers cost no more than fifty.`,
    code: `
import { CategoryList, FactsProvider, ProviderSearch } from '@askfirst/ui/preferences'

<FactsProvider>
  <ProviderSearch.Root>
    <CategoryList.Root />
  </ProviderSearch.Root>
</FactsProvider>`,
  }),
}

export default meta
type Story = StoryObj<typeof ProviderSearch.Root>

/** A thousand providers, without a search. */
export const Thousand: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('searchbox', { name: 'Search providers' })).toBeVisible()
    await expect(canvas.getByText('334 providers')).toBeVisible()
    await expect(canvas.getAllByText(/^\d+ of \d+ allowed$/)).not.toHaveLength(0)
  },
}

/** Finds by a part of the name. Escape clears the field. */
export const Found: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('searchbox')
    await userEvent.type(field, 'provider-042')
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('1 provider found'))
    await expect(canvas.getByRole('heading', { name: /042/ })).toBeVisible()
    await expect(canvas.queryByText('334 providers')).toBeNull()
    await userEvent.keyboard('{Escape}')
    await expect(field).toHaveValue('')
    await expect(await canvas.findByText('334 providers')).toBeVisible()
  },
}

/** Filters by type and choice. A provider that is switched stays in view. */
export const Filtered: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Type' }), 'Performance')
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Choice' }), 'Allowed')
    const found = await canvas.findByText(/providers found/)
    const before = found.textContent
    const toggles = await canvas.findAllByRole('switch')
    for (const toggle of toggles) await expect(toggle).toBeChecked()
    await userEvent.click(toggles[0]!)
    await expect(toggles[0]).not.toBeChecked()
    await expect(toggles[0]).toBeInTheDocument()
    await expect(found).toHaveTextContent(before ?? '')
  },
}

/** Nothing matches. One click shows everything again. */
export const Nothing: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByRole('searchbox'), 'nobody at all')
    await userEvent.click(await canvas.findByRole('button', { name: 'Clear search' }))
    await expect(await canvas.findByText('334 providers')).toBeVisible()
  },
}

/** Turns the pages of a long list by keyboard. */
export const Pages: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('334 providers'))
    const list = await canvas.findByRole('list', { name: 'Functionality' })
    await expect(within(list).getAllByRole('listitem')).toHaveLength(20)
    const next = canvas.getByRole('button', { name: 'Next providers' })
    next.focus()
    await userEvent.keyboard('{Enter}')
    await expect(canvas.getByText('21–40 of 334')).toBeVisible()
    const first = within(list).getAllByRole('listitem')[0]!
    await expect(first).toHaveFocus()
    await expect(first).toHaveAttribute('aria-posinset', '21')
    await expect(first).toHaveAttribute('aria-setsize', '334')
    await expect(canvas.getByRole('button', { name: 'Previous providers' })).not.toHaveAttribute(
      'aria-disabled',
    )
  },
}

/** A few providers need no search. */
export const Few: Story = {
  parameters: setUp({ providers: 'embeds' }),
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('search')).toBeNull()
    await expect(canvas.getByRole('checkbox', { name: 'Performance' })).toBeVisible()
  },
}

/** On a dark page. */
export const Dark: Story = { ...dark }

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow, play: Found.play! }

/** From right to left. */
export const RightToLeft: Story = { ...rtl, play: Pages.play! }
