import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, screen, within } from 'storybook/test'
import { ConsentUI } from '../../src/index.ts'
import { SamplePage } from '../sample-page.tsx'
import { narrow, rtl, setUp } from '../set-up.ts'
import { Button } from './design-system.tsx'

const meta: Meta = {
  title: 'Recipes/Own buttons',
  render: () => (
    <SamplePage>
      <ConsentUI noticeHref="#notice" button={<Button />} quietButton={<Button tone="plain" />} />
    </SamplePage>
  ),
  parameters: setUp({
    frame: 620,
    code: `
import { ConsentUI } from '@askfirst/ui'
import { Button } from './design-system'

<ConsentUI noticeHref="/cookies" button={<Button />} quietButton={<Button tone="plain" />} />`,
  }),
}

export default meta
type Story = StoryObj

const box = (name: string, inside: ReturnType<typeof within>): DOMRect =>
  inside.getByRole('button', { name }).getBoundingClientRect()

/** Accept and reject are of the same size, and the third button has a row of its own. */
export const Banner: Story = {
  play: async ({ canvas }) => {
    const banner = (await canvas.findByRole('region')).getBoundingClientRect()
    const [reject, accept, choose] = ['Reject all', 'Accept all', 'Choose'].map((name) => box(name, canvas))
    await expect(accept?.width).toBeCloseTo(reject?.width ?? 0, 1)
    await expect(accept?.height).toBe(reject?.height)
    await expect(choose?.top).toBeGreaterThan(accept?.bottom ?? Infinity)
    await expect(choose?.left).toBe(reject?.left)
    await expect(choose?.right).toBe(accept?.right)
    await expect(accept?.right).toBeLessThan(banner.right)
    const { borderRadius } = getComputedStyle(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(borderRadius).toBe('32px')
  },
}

/** The preference center has them too. */
export const Center: Story = {
  parameters: setUp({ open: true, frame: 720 }),
  play: async () => {
    const center = within(await screen.findByRole('dialog'))
    await expect(box('Accept all', center).width).toBeCloseTo(box('Reject all', center).width, 1)
    await expect(center.getByRole('button', { name: 'Save choices' })).toHaveClass('ds-button')
  },
}

/** 320 pixels wide. They are too wide to share a row. */
export const Narrow: Story = { ...narrow, play: Banner.play! }

/** From right to left. */
export const RightToLeft: Story = { ...rtl }
