import tailwind4 from '@unocss/reset/tailwind-v4.css?raw'
import tailwind3 from '@unocss/reset/tailwind.css?raw'
import bootstrap from 'bootstrap/dist/css/bootstrap.css?raw'
import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { hostile, withStyles } from '../../stories/hostile.tsx'
import { SamplePage } from '../../stories/sample-page.tsx'
import { consentUIArgTypes, setUp } from '../../stories/set-up.ts'
import { ConsentUI } from './consent-ui.tsx'

const meta: Meta<typeof ConsentUI> = {
  title: 'Styling/Hostile page',
  component: ConsentUI,
  tags: ['autodocs'],
  args: { noticeHref: '#notice' },
  argTypes: consentUIArgTypes,
  render: (args) => (
    <SamplePage>
      <ConsentUI {...args} />
    </SamplePage>
  ),
  parameters: setUp({
    about: `
Style sheets that real sites have. Our declarations are important and in a cascade layer, so they win over all rules of
the page, important or not, whatever their selectors. This needs no shadow DOM.`,
    frame: 560,
  }),
}

export default meta
type Story = StoryObj<typeof ConsentUI>

/** The banner and the preference center look the same as on any page. */
const staysIntact: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  const banner = await canvas.findByRole('region', { name: 'May we use cookies?' })
  await expect(getComputedStyle(banner).position).toBe('fixed')
  await expect(banner.getBoundingClientRect().width).toBeGreaterThan(600)

  const button = getComputedStyle(canvas.getByRole('button', { name: 'Accept all' }))
  await expect(button.backgroundColor).toBe('rgb(48, 52, 201)')
  await expect(button.color).toBe('rgb(255, 255, 255)')
  await expect(button.paddingInline).toBe('15px')
  await expect(button.borderRadius).toBe('7.5px')
  await expect(button.textTransform).toBe('none')
  await expect(button.cursor).toBe('pointer')

  const title = getComputedStyle(canvas.getByRole('heading', { name: 'May we use cookies?' }))
  await expect(title.fontSize).toBe('18px')
  await expect(title.fontWeight).toBe('650')

  await userEvent.click(canvas.getByRole('button', { name: 'Choose' }))
  const dialog = within(await screen.findByRole('dialog'))
  await expect(getComputedStyle(screen.getByRole('dialog')).position).toBe('fixed')
  const toggle = dialog.getByRole('checkbox', { name: 'Performance' }).getBoundingClientRect()
  await expect([toggle.width, toggle.height]).toEqual([45, 24])
}

/** `* { all: unset }`: not even a paragraph is a block. */
export const AllUnset: Story = { decorators: [withStyles(hostile.unset)], play: staysIntact }

/** A reset as in utility frameworks. */
export const Reset: Story = { decorators: [withStyles(hostile.reset)], play: staysIntact }

/** Bootstrap 5, all of it. */
export const Bootstrap: Story = { decorators: [withStyles(bootstrap)], play: staysIntact }

/** The reset of Tailwind CSS 3. */
export const Tailwind3: Story = { decorators: [withStyles(tailwind3)], play: staysIntact }

/** The reset of Tailwind CSS 4, in its layer. */
export const Tailwind4: Story = {
  decorators: [withStyles(`@layer theme, base, components, utilities;\n@layer base {\n${tailwind4}\n}`)],
  play: staysIntact,
}

/** Rules about bare elements, marked as important. */
export const Important: Story = { decorators: [withStyles(hostile.important)], play: staysIntact }

/** Rules outside of any layer, with an id and marked as important, lose too. */
export const ImportantId: Story = {
  decorators: [
    withStyles(
      `#storybook-root button, body > * button { padding: 0 !important; background: lime !important; color: yellow !important }`,
    ),
  ],
  play: staysIntact,
}
