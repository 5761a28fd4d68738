import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps, ComponentType, ReactElement } from 'react'
import { expect, fn } from 'storybook/test'
import { expectAllowed } from '../../stories/expect-allowed.ts'
import { Allowed, SamplePage } from '../../stories/sample-page.tsx'
import {
  dark,
  gpc,
  handlerArgType,
  layoutArgType,
  narrow,
  noticeHrefArgType,
  optOut,
  partArgTypes,
  rtl,
  setUp,
} from '../../stories/set-up.ts'
import * as ConsentBanner from './banner.parts.ts'

const imports = `import { ConsentBanner } from '@askfirst/ui'\n`

/** The props of `Root`, and those of two parts inside it. */
type Args = Pick<ComponentProps<typeof ConsentBanner.Root>, 'layout' | 'unstyled'> & {
  readonly noticeHref?: string
  readonly handler?: string
}

const meta: Meta<Args> = {
  title: 'Parts/ConsentBanner',
  component: ConsentBanner.Root as unknown as ComponentType<Args>,
  tags: ['autodocs'],
  args: { noticeHref: '#notice' },
  argTypes: {
    layout: layoutArgType,
    noticeHref: {
      ...noticeHrefArgType,
      name: 'NoticeLink: href',
      description: 'The address of the cookie notice.',
    },
    handler: { ...handlerArgType, name: 'Actions: handler' },
    ...partArgTypes,
  },
  render: ({ layout, noticeHref, handler, ...args }, { globals }) => (
    <SamplePage>
      <ConsentBanner.Root layout={layout ?? (globals['layout'] as Args['layout'])} {...args}>
        <ConsentBanner.Text>
          <ConsentBanner.Title />
          <ConsentBanner.Description />
          <ConsentBanner.Changes />
          <ConsentBanner.Signal />
          {noticeHref && <ConsentBanner.NoticeLink href={noticeHref} />}
        </ConsentBanner.Text>
        <ConsentBanner.Actions handler={handler}>
          <ConsentBanner.AcceptOrReject />
          <ConsentBanner.Customize />
        </ConsentBanner.Actions>
      </ConsentBanner.Root>
    </SamplePage>
  ),
  parameters: setUp({
    about: `
The banner in parts, for your own layout. It is a region, not a dialog: it never locks the page, and no key closes it,
so nobody grants or refuses by accident. It renders only while the visitor should be asked.

\`AcceptOrReject\` is one part for both buttons, so you can’t build an accept button without an equal reject button.`,
    parts: [
      ['Root', 'section', 'the region. Takes `layout`'],
      ['Text', 'div', 'the text, beside the actions'],
      ['Title', 'h2', 'names the region'],
      ['Description', 'p', 'what is asked, in the words of the consent model in force'],
      [
        'Changes',
        'p',
        'what changed since the choice, for a visitor who is asked again. Otherwise it renders nothing',
      ],
      ['Signal', 'p', 'says that the site honors a browser signal. Without one, it renders nothing'],
      ['NoticeLink', 'a', 'the link to the cookie notice. Needs `href`'],
      ['Actions', 'div', 'contains the buttons. With `handler`, it is a form'],
      [
        'AcceptOrReject',
        'button',
        'both answers, which always look the same. Takes `accept`, `reject` and `button`',
      ],
      ['Customize', 'button', 'opens the preference center'],
    ],
    frame: 560,
    code: `
${imports}
<ConsentBanner.Root>
  <ConsentBanner.Text>
    <ConsentBanner.Title />
    <ConsentBanner.Description />
    <ConsentBanner.Changes />
    <ConsentBanner.Signal />
    <ConsentBanner.NoticeLink href="/cookies" />
  </ConsentBanner.Text>
  <ConsentBanner.Actions>
    <ConsentBanner.AcceptOrReject />
    <ConsentBanner.Customize />
  </ConsentBanner.Actions>
</ConsentBanner.Root>`,
  }),
}

export default meta
type Story = StoryObj<Args>

/** All parts, in document order. */
export const AllParts: Story = {
  play: async ({ canvas, userEvent }) => {
    const banner = await canvas.findByRole('region', { name: 'May we use cookies?' })
    const styles = ['Reject all', 'Accept all'].map((name) => {
      const { backgroundColor, color, width, height, fontWeight } = getComputedStyle(
        canvas.getByRole('button', { name }),
      )
      return { backgroundColor, color, width, height, fontWeight }
    })
    await expect(styles[0]).toEqual(styles[1])
    await userEvent.keyboard('{Escape}')
    await expect(banner).toBeVisible()
  },
}

/** Only accept, reject and one sentence. */
export const Small: Story = {
  render: () => (
    <SamplePage>
      <ConsentBanner.Root aria-label="Cookies" aria-labelledby={undefined}>
        <ConsentBanner.Description>May we measure visits?</ConsentBanner.Description>
        <ConsentBanner.Actions>
          <ConsentBanner.AcceptOrReject accept="Yes" reject="No" />
        </ConsentBanner.Actions>
      </ConsentBanner.Root>
    </SamplePage>
  ),
  parameters: setUp({
    frame: 420,
    code: `
${imports}
<ConsentBanner.Root aria-label="Cookies" aria-labelledby={undefined}>
  <ConsentBanner.Description>May we measure visits?</ConsentBanner.Description>
  <ConsentBanner.Actions>
    <ConsentBanner.AcceptOrReject accept="Yes" reject="No" />
  </ConsentBanner.Actions>
</ConsentBanner.Root>`,
  }),
  play: async ({ canvas }) => {
    await expect(await canvas.findByRole('region', { name: 'Cookies' })).toBeVisible()
  },
}

/** The heading. It names the region. */
export const Title: Story = {
  render: () => <ConsentBanner.Title />,
  parameters: setUp({ inFlow: true, code: `${imports}\n<ConsentBanner.Title />` }),
}

/** Says what is asked, in the words of the consent model in force, with the number of providers. */
export const Description: Story = {
  render: () => <ConsentBanner.Description />,
  parameters: setUp({ inFlow: true, code: `${imports}\n<ConsentBanner.Description />` }),
}

/** The description where optional cookies run until the visitor refuses them. */
export const DescriptionOptOut: Story = { ...Description, ...optOut }

/** Says that the site honors a browser signal. Renders nothing if there is no signal. */
export const Signal: Story = {
  ...gpc,
  render: () => <ConsentBanner.Signal />,
  parameters: setUp({ inFlow: true, code: `${imports}\n<ConsentBanner.Signal />` }),
}

/** The link to the cookie notice. It needs an address. */
export const NoticeLink: Story = {
  render: () => <ConsentBanner.NoticeLink href="#notice" />,
  parameters: setUp({ inFlow: true, code: `${imports}\n<ConsentBanner.NoticeLink href="/cookies" />` }),
}

const onRefuse = fn()

/** The buttons. Your own handler runs first. If it calls `preventDefault()`, ours doesn't run. */
export const Actions: Story = {
  render: () => (
    <>
      <ConsentBanner.Actions>
        <ConsentBanner.AcceptOrReject
          onClick={(event) => {
            if (event.currentTarget.value === 'accept-all') event.preventDefault()
            else onRefuse()
          }}
        />
        <ConsentBanner.Customize />
      </ConsentBanner.Actions>
      <Allowed />
    </>
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.Actions>
  <ConsentBanner.AcceptOrReject onClick={(event) => console.log(event.currentTarget.value)} />
  <ConsentBanner.Customize />
</ConsentBanner.Actions>`,
  }),
  play: async ({ canvas, userEvent }) => {
    onRefuse.mockClear()
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    // Leave time for anything that would follow.
    await new Promise((resolve) => void setTimeout(resolve, 400))
    await expectAllowed(canvas, 0)
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(onRefuse).toHaveBeenCalledOnce()
  },
}

/** Both answers, in your own words. */
export const AcceptOrReject: Story = {
  render: () => (
    <ConsentBanner.Actions>
      <ConsentBanner.AcceptOrReject accept="Fine by me" reject="No, thank you" />
    </ConsentBanner.Actions>
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.AcceptOrReject accept="Fine by me" reject="No, thank you" />`,
  }),
  play: async ({ canvas }) => {
    const [no, yes] = canvas.getAllByRole('button')
    await expect([no, yes].map((button) => button?.textContent)).toEqual(['No, thank you', 'Fine by me'])
  },
}

function HostButton({ className, ...props }: ComponentProps<'button'>): ReactElement {
  return <button type="button" {...props} className={`host-button ${className ?? ''}`} />
}

/** `button` is one element of your own for both answers, so that they stay the same kind. It keeps its own look. */
export const OwnButton: Story = {
  render: () => (
    <>
      <ConsentBanner.Actions>
        <ConsentBanner.AcceptOrReject button={<HostButton />} />
      </ConsentBanner.Actions>
      <Allowed />
    </>
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.AcceptOrReject button={<YourButton />} />`,
  }),
  play: async ({ canvas, userEvent }) => {
    for (const name of ['Reject all', 'Accept all']) {
      const button = canvas.getByRole('button', { name })
      await expect(button).toHaveClass('host-button')
      await expect(button).toHaveAttribute('data-slot', 'unstyled-askfirst-button')
    }
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    await expectAllowed(canvas, 25)
  },
}

/** `asChild` gives a part's behavior, slot and styles to your own element. */
export const AsChild: Story = {
  render: () => (
    <ConsentBanner.Customize asChild>
      <button type="button" className="host-button">
        Let me choose
      </button>
    </ConsentBanner.Customize>
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.Customize asChild>
  <YourButton>Let me choose</YourButton>
</ConsentBanner.Customize>`,
  }),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Let me choose' })
    await expect(button).toHaveClass('host-button')
    await expect(button).toHaveAttribute('data-slot', 'askfirst-button-quiet')
    await expect(button).toHaveAttribute('aria-haspopup', 'dialog')
  },
}

/** `unstyled` keeps the behavior and leaves the styles to you. */
export const Unstyled: Story = {
  render: () => (
    <ConsentBanner.AcceptOrReject
      unstyled
      style={{ background: '#f5e9d8', color: '#3b2a12', border: 0, padding: '0.5rem 2rem', borderRadius: 0 }}
    />
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.AcceptOrReject unstyled className="your-button" />`,
  }),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Reject all' })
    await expect(button).toHaveAttribute('data-slot', 'unstyled-askfirst-button')
    await expect(getComputedStyle(button).backgroundColor).toBe('rgb(245, 233, 216)')
  },
}

/** On a dark page. */
export const Dark: Story = { ...dark }

/** On a page that reads from right to left. */
export const RightToLeft: Story = { ...rtl }

/** 320 pixels wide, with a signal. */
export const Narrow: Story = { globals: { ...narrow.globals, ...gpc.globals } }
