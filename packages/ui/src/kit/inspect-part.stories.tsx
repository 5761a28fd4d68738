import type { Meta, StoryObj } from '@storybook/react-vite'
import { expect, spyOn, waitFor } from 'storybook/test'
import { SamplePage } from '../../stories/sample-page.tsx'
import { setUp } from '../../stories/set-up.ts'
import * as ConsentBanner from '../banner/banner.parts.ts'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { ConsentEmbed } from '../embed/index.ts'
import * as CookieNotice from '../notice/cookie-notice.parts.ts'

/**
 * The warnings that a developer gets on a page without our styles. Not in the documentation, because it looks broken.
 */
const meta: Meta<typeof ConsentUI> = {
  title: 'Checks/Forgotten stylesheet',
  component: ConsentUI,
  tags: ['!dev', '!autodocs'],
  parameters: { ...setUp({}), a11y: { test: 'off' } },
}

export default meta
type Story = StoryObj<typeof ConsentUI>

let reported: string[] = []

/** Removes style sheets by their content, and restores them after the story. */
const without = (what: RegExp) => (): (() => void) => {
  reported = []
  const warn = spyOn(console, 'warn').mockImplementation((text: unknown) => {
    if (String(text).includes('AF314')) reported.push(String(text))
  })
  const sheets = [...document.styleSheets].filter(
    (sheet) => !sheet.disabled && [...sheet.cssRules].some(({ cssText }) => what.test(cssText)),
  )
  for (const sheet of sheets) sheet.disabled = true
  return () => {
    for (const sheet of sheets) sheet.disabled = false
    warn.mockRestore()
  }
}

/** Longer than the time that a part gets to settle. */
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1800))

const isSilent: NonNullable<Story['play']> = async ({ canvas }) => {
  await canvas.findByRole('region')
  await settled()
  await expect(reported).toEqual([])
}

const tells =
  (sheet: string): NonNullable<Story['play']> =>
  async () => {
    await waitFor(() => expect(reported).not.toEqual([]), { timeout: 5000 })
    await settled()
    await expect(reported).toEqual([expect.stringContaining(`"@askfirst/ui/${sheet}.css"`)])
  }

/** With all stylesheets there is no warning. */
export const Styled: Story = {
  beforeEach: without(/^$/),
  render: () => (
    <SamplePage>
      <ConsentUI />
    </SamplePage>
  ),
  play: isSilent,
}

/** There is no warning for parts that a site styles itself. Each warning appears once per page, so this comes first. */
export const Unstyled: Story = {
  beforeEach: without(/./),
  render: () => (
    <ConsentBanner.Root unstyled>
      <ConsentBanner.Title unstyled />
    </ConsentBanner.Root>
  ),
  play: isSilent,
}

/** One warning, however many parts are unstyled. */
export const Forgotten: Story = {
  beforeEach: without(/./),
  // The answer removes the unstyled banner, which must not be measured.
  play: async (context) => {
    await tells('styles')(context)
    await context.userEvent.click(context.canvas.getByRole('button', { name: 'Reject all' }))
  },
}

/** The notice page's stylesheet is missing. */
export const NoticeForgotten: Story = {
  beforeEach: without(/@layer askfirst\.notice \{/),
  render: () => (
    <CookieNotice.Root site="Mossbank" updated="2026-01-01" contact={{ email: 'privacy@example.com' }} />
  ),
  play: tells('notice'),
}

/** The embeds' stylesheet is missing. */
export const EmbedForgotten: Story = {
  parameters: setUp({ providers: 'embeds' }),
  beforeEach: without(/@layer askfirst\.embed \{/),
  render: () => <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How felt is made" />,
  play: tells('embed'),
}
