import type { Meta, StoryObj } from '@storybook/react-vite'
import type { ComponentProps, ComponentType } from 'react'
import { expect, fn, waitFor } from 'storybook/test'
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

/** What `Root` takes, and what two parts inside of it take. */
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
          <ConsentBanner.RejectAll />
          <ConsentBanner.AcceptAll />
          <ConsentBanner.Customize />
        </ConsentBanner.Actions>
      </ConsentBanner.Root>
    </SamplePage>
  ),
  parameters: setUp({
    about: `
The banner in parts, for a layout of your own. It is a region, not a dialog: it never locks the page, and no key
closes it, so that nobody grants or refuses by accident. It stands while a choice is due, and renders nothing else.

\`AcceptAll\` and \`RejectAll\` are the same kind of button. Keep it that way.`,
    parts: [
      ['Root', 'section', 'the region. Takes `layout`'],
      ['Text', 'div', 'what there is to read, beside the actions'],
      ['Title', 'h2', 'names the region'],
      ['Description', 'p', 'what is asked, in the words of the consent model in force'],
      ['Changes', 'p', 'what changed since the day of the choice, for whoever is asked again. Else nothing'],
      ['Signal', 'p', 'tells that a signal of the browser is honored. Nothing where none is'],
      ['NoticeLink', 'a', 'to the cookie notice. Needs `href`'],
      ['Actions', 'div', 'around the buttons. With `handler` it is a form'],
      ['RejectAll', 'button', 'refuses everything that is not necessary'],
      ['AcceptAll', 'button', 'grants everything but what a signal refuses'],
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
    <ConsentBanner.RejectAll />
    <ConsentBanner.AcceptAll />
    <ConsentBanner.Customize />
  </ConsentBanner.Actions>
</ConsentBanner.Root>`,
  }),
}

export default meta
type Story = StoryObj<Args>

/** All parts, in the order of the document. */
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

/** Only a yes, a no and a sentence. */
export const Small: Story = {
  render: () => (
    <SamplePage>
      <ConsentBanner.Root aria-label="Cookies" aria-labelledby={undefined}>
        <ConsentBanner.Description>May we measure visits?</ConsentBanner.Description>
        <ConsentBanner.Actions>
          <ConsentBanner.RejectAll>No</ConsentBanner.RejectAll>
          <ConsentBanner.AcceptAll>Yes</ConsentBanner.AcceptAll>
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
    <ConsentBanner.RejectAll>No</ConsentBanner.RejectAll>
    <ConsentBanner.AcceptAll>Yes</ConsentBanner.AcceptAll>
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

/** The description where optional cookies run until they are refused. */
export const DescriptionOptOut: Story = { ...Description, ...optOut }

/** Tells that a signal of the browser is honored. It renders nothing where none is. */
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

/** The buttons. Your own handler runs first; `preventDefault()` in it keeps ours from running. */
export const Actions: Story = {
  render: () => (
    <>
      <ConsentBanner.Actions>
        <ConsentBanner.RejectAll onClick={onRefuse} />
        <ConsentBanner.AcceptAll onClick={(event) => event.preventDefault()} />
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
  <ConsentBanner.RejectAll onClick={() => console.log('refused')} />
  <ConsentBanner.AcceptAll onClick={(event) => { if (!ready) event.preventDefault() }} />
  <ConsentBanner.Customize />
</ConsentBanner.Actions>`,
  }),
  play: async ({ canvas, userEvent }) => {
    onRefuse.mockClear()
    await userEvent.click(canvas.getByRole('button', { name: 'Accept all' }))
    // What would follow has had its time.
    await new Promise((resolve) => void setTimeout(resolve, 400))
    await expect(canvas.getByTestId('allowed')).toHaveTextContent(/^0$/)
    await userEvent.click(canvas.getByRole('button', { name: 'Reject all' }))
    await expect(onRefuse).toHaveBeenCalledOnce()
  },
}

/** `asChild` lends the part to an element of your own: its behavior, its slot and its styles. */
export const AsChild: Story = {
  render: () => (
    <>
      <ConsentBanner.AcceptAll asChild>
        <button type="button" className="host-button" style={{ letterSpacing: '0.02em' }}>
          Fine by me
        </button>
      </ConsentBanner.AcceptAll>
      <Allowed />
    </>
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.AcceptAll asChild>
  <YourButton>Fine by me</YourButton>
</ConsentBanner.AcceptAll>`,
  }),
  play: async ({ canvas, userEvent }) => {
    const button = canvas.getByRole('button', { name: 'Fine by me' })
    await expect(button).toHaveClass('host-button')
    await expect(button).toHaveAttribute('data-slot', 'askfirst-button')
    await userEvent.click(button)
    await waitFor(() => expect(canvas.getByTestId('allowed')).toHaveTextContent('25'))
  },
}

/** `unstyled` keeps the behavior and leaves the looks to you. */
export const Unstyled: Story = {
  render: () => (
    <ConsentBanner.RejectAll
      unstyled
      style={{ background: '#f5e9d8', color: '#3b2a12', border: 0, padding: '0.5rem 2rem', borderRadius: 0 }}
    />
  ),
  parameters: setUp({
    inFlow: true,
    code: `
${imports}
<ConsentBanner.RejectAll unstyled className="your-button" />`,
  }),
  play: async ({ canvas }) => {
    const button = canvas.getByRole('button', { name: 'Reject all' })
    await expect(button).toHaveAttribute('data-slot', 'unstyled-askfirst-button')
    await expect(getComputedStyle(button).backgroundColor).toBe('rgb(245, 233, 216)')
  },
}

/** Dark, where the page is dark. */
export const Dark: Story = { ...dark }

/** On a page that reads from right to left. */
export const RightToLeft: Story = { ...rtl }

/** 320 pixels wide, with a signal. */
export const Narrow: Story = { globals: { ...narrow.globals, ...gpc.globals } }
