import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect } from 'storybook/test'
import { SamplePage } from '../../stories/sample-page.tsx'
import { consentUIArgTypes, narrow, setUp } from '../../stories/set-up.ts'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'

const meta: Meta<typeof ConsentUI> = {
  title: 'Layouts',
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
Where the banner is. No layout darkens or locks the page, or keeps visitors from using it. Each moves aside if it would
cover the focused element.`,
    frame: 520,
    code: `<ConsentUI layout="corner" noticeHref="/cookies" />`,
  }),
}

export default meta
type Story = StoryObj<typeof ConsentUI>

const rectOf = (canvas: { findByRole: (role: string) => Promise<HTMLElement> }): Promise<DOMRect> =>
  canvas.findByRole('region').then((banner) => banner.getBoundingClientRect())

/** A bar along the bottom edge: the default. */
export const Bottom: Story = {
  play: async ({ canvas }) => {
    const { bottom } = await rectOf(canvas)
    await expect(innerHeight - bottom).toBeLessThan(20)
  },
}

/** A bar along the top edge. */
export const Top: Story = {
  args: { layout: 'top' },
  play: async ({ canvas }) => {
    const { top } = await rectOf(canvas)
    await expect(top).toBeLessThan(20)
  },
}

/** A card at the end of the bottom edge: on the right, or on the left where text runs from right to left. */
export const Corner: Story = {
  args: { layout: 'corner' },
  play: async ({ canvas }) => {
    const { right, bottom, width } = await rectOf(canvas)
    await expect(document.documentElement.clientWidth - right).toBeLessThan(20)
    await expect(innerHeight - bottom).toBeLessThan(20)
    await expect(width).toBeLessThan(440)
  },
}

/** A card in the middle of the window. Visitors can still read, scroll and use the page around it. */
export const Center: Story = {
  args: { layout: 'center' },
  play: async ({ canvas }) => {
    const { left, right, top, bottom } = await rectOf(canvas)
    await expect(Math.abs(left + right - document.documentElement.clientWidth)).toBeLessThan(3)
    await expect(Math.abs(top + bottom - innerHeight)).toBeLessThan(3)
    await expect(getComputedStyle(document.body).overflow).toBe('visible')
  },
}

/** In the page, where you put it. */
export const Inline: Story = {
  args: { layout: 'inline' },
  play: async ({ canvas }) => {
    const banner = await canvas.findByRole('region')
    await expect(getComputedStyle(banner).position).toBe('static')
    await expect(getComputedStyle(document.documentElement).paddingBlockEnd).toBe('0px')
  },
}

/** At the end of the bottom edge from right to left: on the left. */
export const CornerRightToLeft: Story = {
  args: { layout: 'corner' },
  globals: { direction: 'rtl' },
  play: async ({ canvas }) => {
    const { left } = await rectOf(canvas)
    await expect(left).toBeLessThan(20)
  },
}

export const TopNarrow: Story = { ...narrow, args: { layout: 'top' } }
export const CornerNarrow: Story = { ...narrow, args: { layout: 'corner' } }
export const CenterNarrow: Story = { ...narrow, args: { layout: 'center' } }
export const InlineNarrow: Story = { ...narrow, args: { layout: 'inline' } }
