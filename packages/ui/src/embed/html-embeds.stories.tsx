import type { Meta, StoryObj } from '@storybook/react-vite'
import { type ReactElement, useState } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { Allowed } from '../../stories/sample-page.tsx'
import { dark, narrow, rtl, setUp } from '../../stories/set-up.ts'
import { HtmlEmbeds } from './index.ts'

/** An address that reaches no server: `.invalid` is reserved. */
const src = 'data-askfirst-src="https://video.invalid/embed/1"'

/** HTML as editors and their plugins write it. */
const content = `
  <p>Felt is wool that was persuaded, with water and patience, to become cloth.</p>
  <iframe data-askfirst="youtube" ${src} title="How felt is made" width="480" height="270" style="max-width: 100%; border: 0"></iframe>
  <p>A frame in a box that keeps the ratio:</p>
  <div style="position: relative; max-width: 30rem; padding-bottom: 56.25%">
    <iframe data-askfirst="vimeo" ${src} title="Shearing" style="position: absolute; inset: 0; width: 100%; height: 100%; border: 0"></iframe>
  </div>
  <p>A frame <iframe data-askfirst="spotify" ${src} title="The song of the mill" width="288" height="152" style="border: 0"></iframe> amid a line of text.</p>
  <p>It takes an afternoon, and both arms.</p>`

function Content({ asks }: { readonly asks: boolean }): ReactElement {
  const [on, setOn] = useState(asks)
  return (
    <main style={{ lineHeight: 1.6 }}>
      <button type="button" onClick={() => setOn(!on)}>
        Ask, or don’t
      </button>
      {/* oxlint-disable-next-line react/no-danger -- this is what the component is for */}
      <div data-testid="content" dangerouslySetInnerHTML={html} />
      <Allowed />
      {on && <HtmlEmbeds hosts={hosts} />}
    </main>
  )
}

const html = { __html: content }

/** No vendor's hosts include the address of these stories. */
const hosts = { youtube: ['video.invalid'], vimeo: ['video.invalid'], spotify: ['video.invalid'] }

const meta: Meta<typeof HtmlEmbeds> = {
  title: 'Embeds/HtmlEmbeds',
  component: HtmlEmbeds,
  tags: ['autodocs'],
  argTypes: {
    placeholder: {
      control: false,
      description: 'Your own placeholder instead of ours, made of the parts of `EmbedPlaceholder`.',
      table: { type: { summary: 'ReactNode' } },
    },
  },
  render: () => <Content asks />,
  parameters: setUp({
    providers: 'embeds',
    about: `
Asks over each frame of plain HTML that waits for a grant. Use it for content that React doesn’t render. It finds frames
in the whole document, and in content that is added later. Use one per page.

The placeholder over a frame takes no room of its own, so nothing moves when it appears or disappears.`,
    frame: 900,
    code: `
import { HtmlEmbeds } from '@askfirst/ui/embed'

<HtmlEmbeds />

// and in the content:
// <iframe data-askfirst="youtube" data-askfirst-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE" title="How felt is made"></iframe>`,
  }),
}

export default meta
type Story = StoryObj<typeof HtmlEmbeds>

const frames = (canvasElement: HTMLElement): HTMLIFrameElement[] => [
  ...canvasElement.querySelectorAll('iframe'),
]

/** The positions of everything in the content. */
const layout = (canvasElement: HTMLElement): number[] =>
  [...canvasElement.querySelectorAll('main p, main iframe, main div')]
    .filter((element) => !element.closest('[data-slot]'))
    .flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      return [x, y, width, height]
    })

/** The placeholders lie exactly over their frames, and nothing moves. */
export const Asking: Story = {
  render: () => <Content asks={false} />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    const before = layout(canvasElement)
    await userEvent.click(canvas.getByRole('button', { name: 'Ask, or don’t' }))
    await canvas.findByRole('button', { name: 'Always allow YouTube' })
    await expect(layout(canvasElement)).toEqual(before)
    for (const frame of frames(canvasElement)) {
      const over = canvas.getByRole('group', { name: frame.title }).getBoundingClientRect()
      const under = frame.getBoundingClientRect()
      for (const side of ['x', 'y', 'width', 'height'] as const)
        await expect(Math.abs(over[side] - under[side])).toBeLessThan(1)
      await expect(frame.getAttribute('src')).toBeNull()
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Ask, or don’t' }))
    await expect(layout(canvasElement)).toEqual(before)
    await userEvent.click(canvas.getByRole('button', { name: 'Ask, or don’t' }))
  },
}

/** They follow the content: here it gets narrower, and a paragraph is added before it. */
export const FollowsTheContent: Story = {
  play: async ({ canvas, canvasElement }) => {
    const content = canvas.getByTestId('content')
    content.style.maxWidth = '300px'
    content.prepend(document.createElement('hr'), 'Something that was added.')
    await waitFor(() => {
      for (const frame of frames(canvasElement)) {
        const over = canvas.getByRole('group', { name: frame.title }).getBoundingClientRect()
        const under = frame.getBoundingClientRect()
        for (const side of ['x', 'y', 'width', 'height'] as const)
          void expect(Math.abs(over[side] - under[side])).toBeLessThan(1)
      }
    })
  },
}

/** One is loaded once: its frame has an address now, and the focus. The others still ask. */
export const LoadedOnce: Story = {
  play: async ({ canvas, canvasElement, userEvent }) => {
    const group = await canvas.findByRole('group', { name: 'How felt is made' })
    await userEvent.click(within(group).getByRole('button', { name: 'Load once' }))
    const [first, ...others] = frames(canvasElement)
    await expect(first).toHaveAttribute('src', 'https://video.invalid/embed/1')
    await expect(first).toHaveFocus()
    for (const other of others) await expect(other).not.toHaveAttribute('src')
    await expectAllowed(canvas, 0)
  },
}

/** On a dark page. */
export const Dark: Story = { ...dark }

/** On a page that reads from right to left. */
export const RightToLeft: Story = {
  ...rtl,
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByRole('button', { name: 'Always allow YouTube' })
    for (const frame of frames(canvasElement)) {
      const over = canvas.getByRole('group', { name: frame.title }).getBoundingClientRect()
      await expect(Math.abs(over.x - frame.getBoundingClientRect().x)).toBeLessThan(1)
    }
  },
}

/** 320 pixels wide. */
export const Narrow: Story = { ...narrow }
