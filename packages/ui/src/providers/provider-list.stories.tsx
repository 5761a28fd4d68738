import type { AnyCatalog } from '@askfirst/catalog'
import { ConsentProvider, useConsentStore } from '@askfirst/consent/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, within } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { Allowed } from '../../stories/sample-page.tsx'
import { dark, gpc, narrow, partArgTypes, rtl, setUp } from '../../stories/set-up.ts'
import { FactsProvider } from '../facts/facts-provider.tsx'
import * as ProviderList from './provider-list.parts.ts'

const imports = `import { FactsProvider, ProviderList } from '@askfirst/ui/preferences'\n`

const meta: Meta<typeof ProviderList.Root> = {
  title: 'Parts/ProviderList',
  component: ProviderList.Root,
  tags: ['autodocs'],
  argTypes: {
    category: {
      control: 'select',
      options: [undefined, 'necessary', 'functional', 'performance', 'targeting'],
      description: 'The category whose providers are listed. Without it, all providers are.',
      table: { type: { summary: 'CategoryId' } },
    },
    vendors: {
      control: 'inline-check',
      options: ['crazy-egg', 'google-analytics', 'hubspot', 'linkedin-ads', 'marketo', 'help-chat'],
      description:
        'The providers to list, in this order, instead of those of a category. Any ids of the catalog.',
      table: { type: { summary: 'readonly VendorId[]' } },
    },
    'aria-label': {
      control: 'text',
      description: 'Names the list for screen readers; `aria-labelledby` does the same with a heading.',
      table: { type: { summary: 'string' } },
    },
    ...partArgTypes,
  },
  render: (args) => (
    <FactsProvider>
      <h3 id="providers">Providers</h3>
      <ProviderList.Root aria-labelledby="providers" category="performance" {...args} />
    </FactsProvider>
  ),
  parameters: setUp({
    about: `
Providers, each with who runs it, what it does here, its cookies, its privacy policy and its opt-out link. A provider’s toggle wins over its category’s.

The facts come from \`FactsProvider\`, which fetches them once for everything inside. Until they arrive, the list shows
ids, and the toggles work.`,
    parts: [
      ['Root', 'ul', 'all providers, those of a `category`, or those in `vendors`'],
      ['Item', 'li', 'one provider. Takes `vendor`'],
      ['Head', 'div', 'the line with name and toggle'],
      ['Name', 'h4', 'its name, which names the toggle too'],
      ['Toggle', 'input', 'the decision about this provider, which wins over its category’s'],
      ['UsedFor', 'p', 'what the site uses it for'],
      ['Operator', 'p', 'who runs it, its group, its former names, and whether it was closed'],
      ['SharedTag', 'p', 'the providers that share its script. Without any, it renders nothing'],
      ['Cookies', 'details', 'its cookies, behind a line with their number. `open` opens it'],
      ['Links', 'div', 'the line with its own pages'],
      ['PrivacyLink', 'a', 'its privacy policy'],
      ['OptOutLink', 'a', 'its opt-out page'],
      ['OptOutNote', 'p', 'a note about that page. Without one, it renders nothing'],
    ],
    code: `
${imports}
<FactsProvider>
  <ProviderList.Root category="performance" aria-label="Providers" />
</FactsProvider>`,
  }),
}

export default meta
type Story = StoryObj<typeof ProviderList.Root>

/** The providers of one category. */
export const OneCategory: Story = {
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('heading', { name: 'Google Analytics' })).toBeVisible()
    await expect(canvas.getAllByRole('switch')).toHaveLength(9)
  },
}

/** All providers of the catalog. */
export const All: Story = {
  render: () => (
    <FactsProvider>
      <ProviderList.Root aria-label="Providers" />
    </FactsProvider>
  ),
  parameters: setUp({ frame: 640, code: `${imports}\n<ProviderList.Root aria-label="Providers" />` }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('heading', { name: 'Adobe Fonts' })).toBeVisible()
    await expect(canvas.getAllByRole('switch')).toHaveLength(20)
    await expect(canvas.getByText('1–20 of 25')).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Next providers' }))
    await expect(await canvas.findByRole('heading', { name: 'Help chat' })).toBeVisible()
    await expect(canvas.getAllByRole('switch')).toHaveLength(5)
    // Reading continues with the first of them.
    await expect(canvas.getAllByRole('listitem')[0]).toHaveFocus()
    await expect(canvas.getByText('21–25 of 25')).toBeVisible()
  },
}

/** Cookies and their lifetimes. If no source confirms one, it says “not confirmed”. */
export const CookiesOpen: Story = {
  play: async ({ canvas, userEvent }) => {
    const heading = await canvas.findByRole('heading', { name: 'HubSpot' })
    const item = within(heading.closest('li') as HTMLElement)
    await userEvent.click(item.getByText(/cookies$/))
    await expect(item.getByRole('table', { name: 'HubSpot' })).toBeVisible()
    await expect(item.getAllByText(/not confirmed/)).not.toHaveLength(0)
  },
}

/** A decision about one provider. */
export const OneProvider: Story = {
  render: () => (
    <FactsProvider>
      <ProviderList.Root aria-label="Providers">
        <ProviderList.Item vendor="crazy-egg" />
      </ProviderList.Root>
      <Allowed />
    </FactsProvider>
  ),
  parameters: setUp({
    code: `
${imports}
<ProviderList.Root aria-label="Providers">
  <ProviderList.Item vendor="crazy-egg" />
</ProviderList.Root>`,
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('switch', { name: 'Crazy Egg' }))
    await expectAllowed(canvas, 1)
    await expect(canvas.getByRole('link', { name: /^Opt.out.*: Crazy Egg$/ })).toHaveAttribute(
      'rel',
      'noopener noreferrer',
    )
  },
}

/** Providers that share one script say so. It runs only while all of them are allowed. */
export const SharedTag: Story = {
  render: () => (
    <FactsProvider>
      <ProviderList.Root aria-label="Providers">
        <ProviderList.Item vendor="linkedin-ads" />
        <ProviderList.Item vendor="linkedin-insights" />
        <ProviderList.Item vendor="linkedin-marketing-solutions" />
      </ProviderList.Root>
      <Allowed />
    </FactsProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findAllByText(/Uses the same code as/)).toHaveLength(3)
    const [first, second, third] = canvas.getAllByRole('switch') as [HTMLElement, HTMLElement, HTMLElement]
    await userEvent.click(first)
    await userEvent.click(second)
    await expectAllowed(canvas, 0)
    await userEvent.click(third)
    await expectAllowed(canvas, 3)
  },
}

/** A discontinued service, with its former names. */
export const Discontinued: Story = {
  render: () => (
    <FactsProvider>
      <ProviderList.Root aria-label="Providers">
        <ProviderList.Item vendor="kissinsights" />
        <ProviderList.Item vendor="perfect-audience" />
      </ProviderList.Root>
    </FactsProvider>
  ),
}

/**
 * What no source confirms is marked where visitors decide. The rest is left out, unless the catalog says
 * `showUnverified`: then it is here with its mark, too.
 */
export const Unverified: Story = {
  render: function Unverified() {
    const { catalog } = useConsentStore()
    const all = { ...(catalog as AnyCatalog), showUnverified: true }
    return (
      <FactsProvider>
        <h3>As it is</h3>
        <ProviderList.Root aria-label="As it is" vendors={['doubleclick']} />
        <h3>With showUnverified</h3>
        <ConsentProvider catalog={all}>
          <ProviderList.Root aria-label="With showUnverified" vendors={['doubleclick']} />
        </ConsentProvider>
      </FactsProvider>
    )
  },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Part of', { exact: false })).toHaveTextContent(
      'Part of Alphabet (not confirmed) · Formerly DoubleClick (not confirmed)',
    )
    await expect(canvas.getAllByText('(not confirmed)', { exact: false }).length).toBeGreaterThan(1)
  },
}

/** The parts of an item, in your own order. */
export const OwnOrder: Story = {
  render: () => (
    <FactsProvider>
      <ProviderList.Root aria-label="Providers">
        <ProviderList.Item vendor="google-analytics">
          <ProviderList.Name asChild>
            <h3>Google Analytics, which we use for the monthly report</h3>
          </ProviderList.Name>
          <ProviderList.Toggle />
          <ProviderList.UsedFor>Counts who reads what.</ProviderList.UsedFor>
          <ProviderList.Operator />
          <ProviderList.SharedTag />
          <ProviderList.Cookies open />
          <ProviderList.PrivacyLink>How they handle data</ProviderList.PrivacyLink>{' '}
          <ProviderList.OptOutLink>Say no to them</ProviderList.OptOutLink>
        </ProviderList.Item>
      </ProviderList.Root>
    </FactsProvider>
  ),
  parameters: setUp({
    code: `
${imports}
<ProviderList.Root aria-label="Providers">
  <ProviderList.Item vendor="google-analytics">
    <ProviderList.Name asChild>
      <h3>Google Analytics, which we use for the monthly report</h3>
    </ProviderList.Name>
    <ProviderList.Toggle />
    <ProviderList.UsedFor>Counts who reads what.</ProviderList.UsedFor>
    <ProviderList.Operator />
    <ProviderList.SharedTag />
    <ProviderList.Cookies open />
    <ProviderList.PrivacyLink>How they handle data</ProviderList.PrivacyLink>
    <ProviderList.OptOutLink>Say no to them</ProviderList.OptOutLink>
  </ProviderList.Item>
</ProviderList.Root>`,
  }),
  play: async ({ canvas }) => {
    await expect(
      await canvas.findByRole('link', { name: 'How they handle data: Google Analytics' }),
    ).toBeVisible()
    await expect(canvas.getByRole('switch')).toHaveAccessibleName(
      'Google Analytics, which we use for the monthly report',
    )
  },
}

/** A signal locks the toggle. Visitors can focus and read it, but not change it. */
export const LockedBySignal: Story = {
  ...gpc,
  args: { category: 'targeting' },
  parameters: setUp({ frame: 520 }),
  play: async ({ canvas, userEvent }) => {
    const toggle = await canvas.findByRole('switch', { name: 'Quantcast' })
    await userEvent.click(toggle)
    await expect(toggle).not.toBeChecked()
    await expect(toggle).toHaveAttribute('aria-disabled', 'true')
  },
}

/** The facts are loading. */
export const FactsLoading: Story = {
  parameters: setUp({ facts: 'never', frame: 420 }),
  play: async ({ canvas, userEvent }) => {
    await expect(await canvas.findByRole('status')).toHaveTextContent('Loading provider details…')
    const toggle = canvas.getByRole('switch', { name: 'crazy-egg' })
    await userEvent.click(toggle)
    await expect(toggle).toBeChecked()
  },
}

/** The facts couldn’t be fetched. “Try again” is beside the reason. */
export const FactsFailed: Story = {
  parameters: setUp({ facts: 'failing', frame: 420 }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Try again' })).toBeVisible()
  },
}

/** “Try again” fetched them. */
export const FactsRetried: Story = {
  parameters: setUp({ facts: 'failing-once', frame: 420 }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Try again' }))
    await expect(await canvas.findByRole('heading', { name: 'Crazy Egg' })).toBeVisible()
    await expect(canvas.queryByText(/could not be loaded/)).toBeNull()
  },
}

/** A hundred providers with long names, 320 pixels wide. */
export const HundredNarrow: Story = {
  ...All,
  ...narrow,
  parameters: setUp({ providers: 'hundred', frame: 640 }),
  play: async ({ canvas }) => {
    await expect(await canvas.findAllByRole('switch')).toHaveLength(20)
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** On a dark page, with open cookies. */
export const Dark: Story = { ...CookiesOpen, ...dark, parameters: setUp({ choice: 'mixed', frame: 620 }) }

/** From right to left, with open cookies. */
export const RightToLeft: Story = { ...CookiesOpen, ...rtl, parameters: setUp({ frame: 620 }) }
