import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor } from 'storybook/test'
import { SamplePage } from '../../stories/sample-page.tsx'
import { setUp } from '../../stories/set-up.ts'
import * as ConsentBanner from '../banner/banner.parts.ts'

/** Whose class wins on a part, in each way to write one. Not in the documentation. */
const meta: Meta<typeof ConsentBanner.Root> = {
  title: 'Checks/Own class',
  component: ConsentBanner.Root,
  tags: ['!dev', '!autodocs'],
  parameters: setUp({ frame: 480 }),
  decorators: [
    (Story) => (
      <SamplePage>
        <Story />
      </SamplePage>
    ),
  ],
}

export default meta
type Story = StoryObj<typeof ConsentBanner.Root>

const ways = {
  'plain CSS and CSS modules': '.own { letter-spacing: 3px; text-transform: uppercase }',
  'Tailwind 4': `@layer theme, base, components, utilities;
    @layer base { h2 { letter-spacing: normal } }
    @layer utilities { .own { letter-spacing: 3px; text-transform: uppercase } }`,
}

let said: string[] = []
const watch = (): (() => void) => {
  said = []
  const warn = spyOn(console, 'warn').mockImplementation((text: unknown) => {
    if (String(text).includes('AF315')) said.push(String(text))
  })
  return () => warn.mockRestore()
}

/** With `unstyled`, the class wins in each way, and nothing is said. */
export const Unstyled: Story = {
  beforeEach: watch,
  render: () => (
    <ConsentBanner.Root unstyled>
      <ConsentBanner.Title unstyled className="own" />
    </ConsentBanner.Root>
  ),
  play: async ({ canvas }) => {
    const title = await canvas.findByRole('heading', { level: 2 })
    for (const css of Object.values(ways)) {
      const style = document.createElement('style')
      style.textContent = css
      document.head.append(style)
      await expect(getComputedStyle(title)).toMatchObject({
        letterSpacing: '3px',
        textTransform: 'uppercase',
      })
      style.remove()
      await expect(getComputedStyle(title).letterSpacing).not.toBe('3px')
    }
    await new Promise((resolve) => setTimeout(resolve, 1800))
    await expect(said).toEqual([])
  },
}

/** A class that sets our tokens gets through, so nothing is said of it. */
export const Tokens: Story = {
  beforeEach: watch,
  render: () => (
    <ConsentBanner.Root className="brand">
      <style>{'.brand { --askfirst-text: rgb(1, 2, 3) }'}</style>
      <ConsentBanner.Title />
      <ConsentBanner.AcceptOrReject />
    </ConsentBanner.Root>
  ),
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByRole('heading', { level: 2 })).color).toBe(
      'rgb(1, 2, 3)',
    )
    await new Promise((resolve) => setTimeout(resolve, 1800))
    await expect(said).toEqual([])
  },
}

/** Without `unstyled`, ours wins, and the developer is told which property is lost. */
export const Lost: Story = {
  beforeEach: watch,
  render: () => (
    <ConsentBanner.Root>
      <style>{ways['plain CSS and CSS modules']}</style>
      <ConsentBanner.Title className="own" />
      <ConsentBanner.Description style={{ color: 'red' }} />
      <ConsentBanner.AcceptOrReject />
    </ConsentBanner.Root>
  ),
  play: async ({ canvas }) => {
    await expect(getComputedStyle(await canvas.findByRole('heading', { level: 2 })).letterSpacing).not.toBe(
      '3px',
    )
    await waitFor(() => expect(said).toHaveLength(2), { timeout: 5000 })
    await expect(said[0]).toContain('sets letter-spacing on data-slot="askfirst-banner-title"')
    await expect(said[1]).toContain('sets color on data-slot="askfirst-banner-description"')
  },
}
