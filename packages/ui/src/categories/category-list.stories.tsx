import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps, ComponentType } from 'react'
import { expect, within } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { Allowed } from '../../stories/sample-page.tsx'
import { dark, gpc, narrow, partArgTypes, rtl, setUp } from '../../stories/set-up.ts'
import { FactsProvider } from '../facts/facts-provider.tsx'
import * as CategoryList from './category-list.parts.ts'

const imports = `import { CategoryList } from '@askfirst/ui/preferences'\n`

/** The props of `Root`, and the item inside it. */
type Args = Pick<ComponentProps<typeof CategoryList.Root>, 'unstyled'> & { readonly category?: string }

const meta: Meta<Args> = {
  title: 'Parts/CategoryList',
  component: CategoryList.Root as unknown as ComponentType<Args>,
  tags: ['autodocs'],
  argTypes: {
    category: {
      name: 'Item: category',
      control: 'select',
      options: [undefined, 'necessary', 'functional', 'performance', 'targeting'],
      description:
        'Renders only this category, as an `Item` inside `Root`. Without it, `Root` renders all categories.',
      table: { type: { summary: 'CategoryId' } },
    },
    ...partArgTypes,
  },
  render: ({ category, ...args }) => (
    <FactsProvider>
      <CategoryList.Root {...args}>
        {category === undefined ? undefined : <CategoryList.Item category={category} />}
      </CategoryList.Root>
    </FactsProvider>
  ),
  parameters: setUp({
    about: `
The categories of the catalog, each with its toggle. Inside a \`PreferenceCenter\`, the toggles change its draft.
Outside of one, they take effect at once.

\`Root\` without children renders everything. An \`Item\` without children renders all its parts. \`FactsProvider\`
fetches the names and cookies of the providers. A preference center and a notice already contain one.`,
    parts: [
      ['Root', 'ul', 'all categories, or the items that you put in'],
      ['Item', 'li', 'one category. Takes `category`'],
      ['Head', 'div', 'the line with name and toggle'],
      ['Label', 'h3', 'its name, which names the toggle too'],
      ['Mixed', 'span', '“3 of 9 allowed”, if only some are'],
      ['Toggle', 'input', 'decides for all its providers. If they differ, it is mixed'],
      ['Description', 'p', 'what it is for'],
      ['Lock', 'p', 'why the toggle is locked. Otherwise it renders nothing'],
      ['Providers', 'details', 'its providers, behind a line with their number'],
    ],
    code: `
import { CategoryList, FactsProvider } from '@askfirst/ui/preferences'

<FactsProvider>
  <CategoryList.Root />
</FactsProvider>`,
  }),
}

export default meta
type Story = StoryObj<Args>

/** Everything is off except what the site needs. */
export const Undecided: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('checkbox', { name: 'Required' })).toBeChecked()
    await expect(canvas.getByRole('checkbox', { name: 'Functionality' })).not.toBeChecked()
  },
}

/** Outside of a preference center, a toggle takes effect at once. */
export const CountsAtOnce: Story = {
  render: (args) => (
    <FactsProvider>
      <CategoryList.Root {...args} />
      <Allowed />
    </FactsProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Functionality' }))
    await expectAllowed(canvas, 1)
    await userEvent.click(canvas.getByRole('checkbox', { name: 'Functionality' }))
    await expectAllowed(canvas, 0)
  },
}

/** Everything on. */
export const AllOn: Story = { parameters: setUp({ choice: 'accepted' }) }

/** Some providers are allowed, some aren't. A click on the mixed toggle allows all of them. */
export const Mixed: Story = {
  parameters: setUp({ choice: 'mixed' }),
  play: async ({ canvas, userEvent }) => {
    const toggle = canvas.getByRole('checkbox', { name: 'Performance' })
    await expect(toggle).toBePartiallyChecked()
    await userEvent.click(toggle)
    await expect(toggle).toBeChecked()
    await expect(toggle).not.toBePartiallyChecked()
    await expect(canvas.getByRole('checkbox', { name: 'Targeting and advertising' })).toBePartiallyChecked()
  },
}

/** What the site needs can’t be switched off. The toggle can be focused, and says why. */
export const LockedNecessary: Story = {
  render: () => (
    <FactsProvider>
      <CategoryList.Root>
        <CategoryList.Item category="necessary" />
      </CategoryList.Root>
    </FactsProvider>
  ),
  play: async ({ canvas, userEvent }) => {
    const toggle = canvas.getByRole('checkbox', { name: 'Required' })
    await userEvent.tab()
    await expect(toggle).toHaveFocus()
    await userEvent.keyboard(' ')
    await expect(toggle).toBeChecked()
    await expect(toggle).toHaveAccessibleDescription(/Always on/)
  },
}

/** What the browser’s signal refuses stays off, and says why. */
export const LockedBySignal: Story = {
  ...gpc,
  parameters: setUp({ choice: 'accepted' }),
  play: async ({ canvas, userEvent }) => {
    const toggle = canvas.getByRole('checkbox', { name: 'Targeting and advertising' })
    await userEvent.click(toggle)
    await expect(toggle).not.toBeChecked()
    await expect(canvas.getByText(/Kept off by your browser/)).toBeVisible()
  },
}

/** The same with Do Not Track, on a site that honors it. */
export const LockedByDoNotTrack: Story = { parameters: setUp({ doNotTrack: true }) }

/** A category’s list of providers is open. */
export const Expanded: Story = {
  parameters: setUp({ choice: 'mixed' }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('9 providers'))
    await expect(await canvas.findByRole('heading', { name: 'Crazy Egg' })).toBeVisible()
  },
}

/** The cookie that stores the choice is listed with what the site needs. */
export const OwnCookie: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('1 cookie'))
    const table = within(await canvas.findByRole('table', { name: 'This site' }))
    await expect(table.getByText('askfirst')).toBeVisible()
    await expect(table.getByText('180 days')).toBeVisible()
  },
}

/** A category without providers says so. */
export const NoProviders: Story = { parameters: setUp({ providers: 'none' }) }

/** A hundred providers with long names. */
export const HundredProviders: Story = {
  parameters: setUp({ providers: 'hundred', frame: 600 }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('34 providers'))
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth)
  },
}

/** The parts of an item, in your own order. */
export const OwnOrder: Story = {
  render: () => (
    <FactsProvider>
      <CategoryList.Root>
        <CategoryList.Item category="performance">
          <div style={{ display: 'flex', alignItems: 'center', gap: '0.75rem' }}>
            <CategoryList.Toggle />
            <CategoryList.Label>Statistics</CategoryList.Label>
            <CategoryList.Mixed>partly</CategoryList.Mixed>
          </div>
          <CategoryList.Description>Which articles are read, and how far.</CategoryList.Description>
          <CategoryList.Lock />
          <CategoryList.Providers />
        </CategoryList.Item>
      </CategoryList.Root>
    </FactsProvider>
  ),
  parameters: setUp({
    choice: 'mixed',
    code: `
${imports}
<CategoryList.Root>
  <CategoryList.Item category="performance">
    <CategoryList.Toggle />
    <CategoryList.Label>Statistics</CategoryList.Label>
    <CategoryList.Mixed>partly</CategoryList.Mixed>
    <CategoryList.Description>Which articles are read, and how far.</CategoryList.Description>
    <CategoryList.Lock />
    <CategoryList.Providers />
  </CategoryList.Item>
</CategoryList.Root>`,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('checkbox', { name: 'Statistics' })).toBePartiallyChecked()
    await expect(canvas.getByText('partly')).toBeVisible()
  },
}

/** A heading of your own level, and a list without our styles. */
export const AsChildAndUnstyled: Story = {
  render: () => (
    <CategoryList.Root unstyled style={{ padding: 0, listStyle: 'none' }}>
      <CategoryList.Item category="functional" unstyled>
        <CategoryList.Label asChild unstyled>
          <h2 style={{ margin: 0 }}>Extras</h2>
        </CategoryList.Label>
        <CategoryList.Toggle unstyled />
      </CategoryList.Item>
    </CategoryList.Root>
  ),
  parameters: setUp({
    code: `
${imports}
<CategoryList.Root unstyled>
  <CategoryList.Item category="functional" unstyled>
    <CategoryList.Label asChild unstyled>
      <h2>Extras</h2>
    </CategoryList.Label>
    <CategoryList.Toggle unstyled />
  </CategoryList.Item>
</CategoryList.Root>`,
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 2, name: 'Extras' })).toBeVisible()
    const toggle = canvas.getByRole('checkbox', { name: 'Extras' })
    await expect(getComputedStyle(toggle).appearance).toBe('auto')
  },
}

/** In German. */
export const German: Story = { globals: { locale: 'de' }, parameters: setUp({ choice: 'mixed', frame: 520 }) }

/** Dark, with all states of a toggle. */
export const Dark: Story = {
  globals: { ...dark.globals, ...gpc.globals },
  parameters: setUp({ choice: 'mixed', frame: 620 }),
}

/** From right to left, with all states of a toggle. */
export const RightToLeft: Story = {
  globals: { ...rtl.globals, ...gpc.globals },
  parameters: setUp({ choice: 'mixed', frame: 620 }),
}

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow, parameters: setUp({ choice: 'mixed', frame: 640 }) }
