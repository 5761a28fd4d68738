import { useConsentStore } from '@askfirst/consent/react'
import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentType, ReactElement, ReactNode } from 'react'
import { expect, waitFor, within } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { hostile, withStyles } from '../../stories/hostile.tsx'
import { poster } from '../../stories/poster.ts'
import { Allowed } from '../../stories/sample-page.tsx'
import { dark, gpc, narrow, rtl, setUp } from '../../stories/set-up.ts'
import { ConsentEmbed, type ConsentEmbedProps, EmbedPlaceholder } from './index.ts'

/** What an embed loads here, without a network. */
const page = `data:text/html,${encodeURIComponent(
  '<body style="margin:0;height:100vh;display:grid;place-items:center;background:#111;color:#fff;font:1rem system-ui">Playing</body>',
)}`

const local = { vendor: 'youtube', src: page, title: 'How felt is made' } as const

/** A page around an embed, where the visitor can change their choice. */
function Article({
  children,
  width,
}: {
  readonly children: ReactNode
  readonly width?: number
}): ReactElement {
  const { rejectAll } = useConsentStore()
  return (
    <main style={{ maxInlineSize: width ?? 640, lineHeight: 1.6 }}>
      <p>Felt is wool that was persuaded, with water and patience, to become cloth.</p>
      {children}
      <p data-testid="after">It takes an afternoon, and both arms.</p>
      <button type="button" onClick={rejectAll}>
        Refuse everything
      </button>
      <Allowed />
    </main>
  )
}

/** The embed of each story. It is one object, because its props depend on each other. */
interface Args {
  readonly embed: ConsentEmbedProps
}

const meta: Meta<Args> = {
  title: 'Embeds/ConsentEmbed',
  component: ConsentEmbed as unknown as ComponentType<Args>,
  tags: ['autodocs'],
  args: { embed: { vendor: 'youtube', video: 'M7lc1UVf-VE', title: 'How felt is made' } },
  argTypes: {
    embed: {
      control: 'object',
      description:
        'All props. `vendor` must be one with `embed: true`. Which other props there are depends on the vendor.',
      table: { type: { summary: 'ConsentEmbedProps' } },
    },
  },
  render: ({ embed }) => (
    <Article>
      <ConsentEmbed {...embed} />
    </Article>
  ),
  parameters: setUp({
    providers: 'embeds',
    about: `
A video, a map, a form or a post. Until its provider is allowed, nothing of it loads: no frame, no picture and no
connection. A placeholder of the same size asks the visitor instead.

“Load once” shows this embed on this page and stores nothing. A later decision that doesn’t allow the provider removes
it again.

Build your own placeholder from the parts of \`EmbedPlaceholder\`:`,
    parts: [
      ['Root', 'div', 'the placeholder, in the size of the embed'],
      ['Title', 'p', 'what the embed is'],
      ['Description', 'p', 'who would receive data, and for what'],
      ['Actions', 'div', 'around the buttons'],
      ['LoadOnce', 'button', 'shows this embed on this page, and stores nothing'],
      ['AlwaysAllow', 'button', 'decides for this provider. If a signal refuses it, it renders nothing'],
      ['Links', 'div', 'the line with the provider’s own pages'],
      ['PrivacyLink', 'a', 'its privacy policy'],
      ['OptOutLink', 'a', 'its opt-out page'],
    ],
    frame: 640,
    code: `
import { ConsentEmbed } from '@askfirst/ui/embed'

<ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How felt is made" />`,
  }),
}

export default meta
type Story = StoryObj<Args>

const name = 'How felt is made'

/** No part is cut off, and none needs scrolling. */
async function fits(canvas: ReturnType<typeof within>): Promise<void> {
  const group = await canvas.findByRole('group', { name })
  await waitFor(() => within(group).getByText(/run by|betrieben von/))
  const root = group.lastElementChild as HTMLElement
  await expect([root.scrollWidth - root.clientWidth, root.scrollHeight - root.clientHeight]).toEqual([0, 0])
  for (const target of within(group).queryAllByRole('link').concat(within(group).queryAllByRole('button'))) {
    const { width, height } = target.getBoundingClientRect()
    await expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
  }
}

/** Nothing has loaded yet. The placeholder says who would receive data. */
export const Placeholder: Story = {
  play: async ({ canvas, canvasElement }) => {
    await fits(canvas)
    await expect(canvasElement.querySelector('iframe')).toBeNull()
    const { width, height } = canvas.getByRole('group', { name }).getBoundingClientRect()
    await expect([width, height]).toEqual([640, 360])
    await expect(canvas.getByRole('button', { name: 'Load once' }).offsetHeight).toBe(45)
  },
}

/** Loads this one, on this page. Nothing moves, the focus follows, and a later refusal removes it again. */
export const LoadedOnce: Story = {
  args: { embed: local },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await canvas.findByRole('button', { name: 'Always allow YouTube' })
    const after = canvas.getByTestId('after')
    const top = after.offsetTop
    const before = canvas.getByRole('group', { name }).getBoundingClientRect()
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
    const frame = canvas.getByTitle(name)
    await expect(frame.getBoundingClientRect()).toEqual(before)
    await expect(after.offsetTop).toBe(top)
    await expect(frame).toHaveFocus()
    await expectAllowed(canvas, 0)

    await userEvent.click(canvas.getByRole('button', { name: 'Refuse everything' }))
    await expect(canvasElement.querySelector('iframe')).toBeNull()
    await expect(canvas.getByRole('group', { name }).getBoundingClientRect()).toEqual(before)
    await expect(after.offsetTop).toBe(top)
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
  },
}

/** Allows the provider for good with one click. No other provider is allowed. */
export const AlwaysAllowed: Story = {
  args: { embed: local },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Always allow YouTube' }))
    await expect(canvas.getByTitle(name)).toHaveFocus()
    await expectAllowed(canvas, 1)
  },
}

/** A later visit after allowing it. */
export const Granted: Story = {
  args: { embed: local },
  parameters: setUp({ providers: 'embeds', choice: 'accepted' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByTitle(name)).toBeVisible()
    await expect(canvas.queryByRole('group')).toBeNull()
  },
}

/** The browser’s signal refuses the provider. The visitor can still load it once. */
export const RefusedBySignal: Story = {
  ...gpc,
  args: { embed: { vendor: 'clip-wall', src: page, title: name } },
  play: async ({ canvas, userEvent }) => {
    await fits(canvas)
    await expect(canvas.getByText(/Global Privacy Control refuses it/)).toBeVisible()
    await expect(canvas.queryByRole('button', { name: /Always/ })).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
    await expect(canvas.getByTitle(name)).toBeVisible()
    await userEvent.click(canvas.getByRole('button', { name: 'Refuse everything' }))
  },
}

/** A video in the column of a small phone: 288 × 162 pixels. */
export const Phone: Story = {
  ...narrow,
  render: ({ embed }) => (
    <Article width={288}>
      <div style={{ inlineSize: 288, marginInline: -8 }}>
        <ConsentEmbed {...embed} />
      </div>
    </Article>
  ),
  play: async ({ canvas }) => {
    await fits(canvas)
    const { width, height } = canvas.getByRole('group', { name }).getBoundingClientRect()
    await expect([width, height]).toEqual([288, 162])
  },
}

/** The same in German, whose words are longer. What doesn’t fit scrolls. */
export const PhoneGerman: Story = {
  ...Phone,
  globals: { ...narrow.globals, locale: 'de' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'YouTube immer erlauben' })).toBeVisible()
    await expect(canvas.getByRole('button', { name: 'Einmal laden' })).toBeVisible()
  },
}

/** A music player is wide and low. */
export const MusicPlayer: Story = {
  args: { embed: { vendor: 'spotify', type: 'track', item: '4PTG3Z6ehGkBFwjybzWkR8', title: name } },
  parameters: setUp({
    frame: 420,
    code: `<ConsentEmbed vendor="spotify" type="track" item="4PTG3Z6ehGkBFwjybzWkR8" title="How felt is made" />`,
  }),
  play: async ({ canvas }) => {
    await fits(canvas)
    await expect(canvas.getByRole('group', { name }).getBoundingClientRect().height).toBe(152)
  },
}

/** A calendar is tall. */
export const Calendar: Story = {
  args: { embed: { vendor: 'calendly', page: 'mossbank/felting', title: name } },
  parameters: setUp({
    frame: 960,
    code: `<ConsentEmbed vendor="calendly" page="mossbank/felting" title="How felt is made" />`,
  }),
  play: async ({ canvas }) => fits(canvas),
}

/** A map, a post and a form, each in its provider’s usual size. */
export const MapPostAndForm: Story = {
  render: () => (
    <Article>
      <ConsentEmbed vendor="google-maps" query="1 Mill Lane, Sheepford" apiKey="key" title="Where we are" />
      <hr />
      <ConsentEmbed vendor="x-posts" post="20" title="The first post" />
      <hr />
      <ConsentEmbed vendor="typeform" form="moe6aa" title="What you think" />
    </Article>
  ),
  parameters: setUp({
    frame: 900,
    code: `
<ConsentEmbed vendor="google-maps" query="1 Mill Lane, Sheepford" apiKey={key} title="Where we are" />
<ConsentEmbed vendor="x-posts" post="20" title="The first post" />
<ConsentEmbed vendor="typeform" form="moe6aa" title="What you think" />`,
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Always allow Google Maps' })).toBeVisible()
    await expect(canvas.getByRole('group', { name: 'The first post' }).offsetHeight).toBe(480)
  },
}

/** Width and height set the ratio and the maximum width. */
export const OwnSize: Story = {
  args: { embed: { ...local, width: 400, height: 300 } },
  play: async ({ canvas, userEvent }) => {
    const group = await canvas.findByRole('group', { name })
    const { width, height } = group.getBoundingClientRect()
    await expect([width, height]).toEqual([400, 300])
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
    await expect([canvas.getByTitle(name).offsetWidth, canvas.getByTitle(name).offsetHeight]).toEqual([
      400, 300,
    ])
  },
}

/** The facts can’t be fetched. The id replaces the name, and both buttons work. */
export const FactsFailing: Story = {
  parameters: setUp({ providers: 'embeds', facts: 'failing' }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('button', { name: 'Always allow youtube' })).toBeVisible()
    await expect(canvas.getByText(/to youtube, and may set/)).toBeVisible()
    await expect(canvas.queryByRole('link')).toBeNull()
  },
}

/** A picture of your own shows behind the placeholder. The text has its own ground, so that it is readable on any. */
export const Poster: Story = {
  args: { embed: { ...local, poster } },
  parameters: setUp({
    frame: 640,
    code: `
import { ConsentEmbed } from '@askfirst/ui/embed'

<ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How felt is made" poster="/pictures/felt.jpg" />`,
  }),
  play: async ({ canvas, canvasElement, userEvent }) => {
    const group = await canvas.findByRole('group', { name })
    await waitFor(() => within(group).getByText(/run by/))
    const picture = canvasElement.querySelector<HTMLImageElement>('[data-slot="askfirst-embed-poster"]')!
    await expect([picture.offsetWidth, picture.offsetHeight]).toEqual([640, 360])
    // At least half of the picture isn't covered.
    const asking = group.querySelector<HTMLElement>('[data-slot="askfirst-embed-placeholder"]')!
    await expect(asking.offsetHeight).toBeLessThanOrEqual(180)
    await expect(asking.scrollHeight).toBe(asking.clientHeight)
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
    await expect(canvasElement.querySelector('[data-slot="askfirst-embed-poster"]')).toBeNull()
    await userEvent.click(canvas.getByRole('button', { name: 'Refuse everything' }))
  },
}

/** On a phone the text needs the space, and the picture shows when there is any left. */
export const PosterPhone: Story = {
  ...narrow,
  args: { embed: { ...local, poster } },
  render: ({ embed }) => (
    <Article width={288}>
      <div style={{ inlineSize: 288, marginInline: -8 }}>
        <ConsentEmbed {...embed} />
        <hr />
        <ConsentEmbed {...embed} title="How felt is sold" width={288} height={360} />
      </div>
    </Article>
  ),
  play: async ({ canvas }) => {
    await fits(canvas)
  },
}

/** Your own placeholder, made of the parts. `unstyled` leaves the styles to you. */
export const OwnPlaceholder: Story = {
  args: {
    embed: {
      ...local,
      placeholder: (
        <EmbedPlaceholder.Root
          unstyled
          style={{ blockSize: '100%', padding: '2rem', background: '#f5e9d8', color: '#3b2a12' }}
        >
          <EmbedPlaceholder.Description>
            Our film lies at YouTube. Shall we fetch it from there?
          </EmbedPlaceholder.Description>
          <EmbedPlaceholder.LoadOnce unstyled>Fetch it</EmbedPlaceholder.LoadOnce>
        </EmbedPlaceholder.Root>
      ),
    },
  },
  parameters: setUp({
    frame: 640,
    code: `
import { ConsentEmbed, EmbedPlaceholder } from '@askfirst/ui/embed'

<ConsentEmbed
  vendor="youtube"
  video="M7lc1UVf-VE"
  title="How felt is made"
  placeholder={
    <EmbedPlaceholder.Root unstyled className="your-placeholder">
      <EmbedPlaceholder.Description>Our film lies at YouTube. Shall we fetch it from there?</EmbedPlaceholder.Description>
      <EmbedPlaceholder.LoadOnce unstyled>Fetch it</EmbedPlaceholder.LoadOnce>
    </EmbedPlaceholder.Root>
  }
/>`,
  }),
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Fetch it' }))
    await expect(canvas.getByTitle(name)).toHaveFocus()
    await userEvent.click(canvas.getByRole('button', { name: 'Refuse everything' }))
  },
}

/** On a dark page. */
export const Dark: Story = { ...dark }

/** On a page that reads from right to left. */
export const RightToLeft: Story = { ...rtl }

/** Dark, from right to left and narrow, with a signal: everything at once. */
export const NarrowDarkRightToLeft: Story = {
  ...Phone,
  args: { embed: { vendor: 'clip-wall', src: page, title: name } },
  globals: { ...narrow.globals, scheme: 'dark', direction: 'rtl', gpc: 'on' },
  // The text is longer than the space, which scrolls and keeps its size.
  play: async ({ canvas }) => {
    const { width, height } = (await canvas.findByRole('group', { name })).getBoundingClientRect()
    await expect([width, height]).toEqual([288, 162])
  },
}

/** On a page whose own styles reset everything, the embed keeps its size. */
export const HostilePage: Story = {
  args: { embed: local },
  decorators: [withStyles(hostile.unset), withStyles(hostile.reset)],
  render: ({ embed }) => (
    <main>
      <ConsentEmbed {...embed} width={400} height={225} />
    </main>
  ),
  play: async ({ canvas, userEvent }) => {
    const group = await canvas.findByRole('group', { name })
    await expect([group.offsetWidth, group.offsetHeight]).toEqual([400, 225])
    await userEvent.click(canvas.getByRole('button', { name: 'Load once' }))
    const frame = canvas.getByTitle(name)
    await expect([frame.offsetWidth, frame.offsetHeight]).toEqual([400, 225])
  },
}
