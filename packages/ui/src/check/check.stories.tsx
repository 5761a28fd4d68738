import type { Meta, StoryObj } from '@storybook/react-vite'
import { useLayoutEffect, type ReactElement } from 'react'
import { expect } from 'storybook/test'
import { Accept, look, OwnSurface, Reject } from '../../stories/own-surface.tsx'
import { checkConsentSurface } from './check-consent-surface.ts'
import type { CheckOptions, RuleName } from './types.ts'

/**
 * Banners that steer visitors, and what the check reports for each. None is made of our parts, because every other
 * story measures those.
 */
const meta: Meta<typeof OwnSurface> = {
  title: 'Checking/Dark patterns',
  component: OwnSurface,
  argTypes: {
    modal: {
      control: 'boolean',
      description: 'Whether the surface says that it is a modal dialog, as consent walls do.',
      table: { type: { summary: 'boolean' } },
    },
    style: { control: 'object', description: 'Styles of the surface.' },
    answers: { control: 'object', description: 'Styles of the box around the answers.' },
    reject: { control: false, description: 'The control that refuses.' },
    accept: { control: false, description: 'The control that accepts.' },
    options: { control: false, description: 'What is between the question and the answers.' },
    children: { control: false, description: 'What is on the page, under the surface.' },
    footer: { control: false, description: 'Contains the way to withdraw.' },
  },
  // These stories are faulty on purpose.
  parameters: { a11y: { test: 'off' } },
}

export default meta
type Story = StoryObj<typeof OwnSurface>

const own: CheckOptions = { accept: '#yes', reject: '#no', text: '#question', withdraw: '#settings' }

const check = (options: CheckOptions = {}) => checkConsentSurface('#own', { ...own, ...options })

/** Exactly these rules are broken, whatever their severity, and each message is complete. */
const finds =
  (rules: readonly RuleName[], options?: CheckOptions): NonNullable<Story['play']> =>
  async () => {
    const findings = check(options)
    await expect([...new Set(findings.map(({ rule }) => rule))]).toEqual(rules)
    for (const { element, message, source } of findings) {
      await expect(element.isConnected).toBe(true)
      await expect(message).toMatch(/^[A-Z<].+\. .+\. .+\.$/s)
      await expect(message).not.toMatch(/undefined|NaN|null/)
      await expect(source.url).toMatch(/^https:/)
    }
  }

/** Two buttons that are alike. */
export const Fair: Story = { play: finds([]) }

/** Words of different length, with the same room around them. */
export const LongerWords: Story = {
  args: { accept: <Accept>Yes, measure my visits on this site</Accept>, reject: <Reject>No</Reject> },
  play: finds([]),
}

/** A reject button that stands out more than the accept button harms nobody. */
export const LouderReject: Story = {
  args: { accept: <Accept style={{ background: '#ffffff', color: '#111827' }} /> },
  play: finds([]),
}

/** No reject button at all. */
export const NoReject: Story = {
  args: { reject: null },
  play: finds(['both-choices'], { reject: null }),
}

/** A reject button that isn't displayed. */
export const HiddenReject: Story = {
  args: { reject: <Reject style={{ display: 'none' }} /> },
  play: finds(['both-choices']),
}

/** A reject button that is too faint to find. */
export const FaintReject: Story = {
  args: { reject: <Reject style={{ opacity: 0.05 }} /> },
  play: finds(['both-choices']),
}

/** A reject button outside of the window. */
export const RejectOffScreen: Story = {
  args: { reject: <Reject style={{ position: 'fixed', left: -500 }} /> },
  play: finds(['both-choices']),
}

/** A reject button that its box cuts off. */
export const ClippedReject: Story = {
  args: {
    answers: { overflow: 'hidden', width: 140 },
    accept: <Accept style={{ flex: 'none' }} />,
    reject: <Reject style={{ flex: 'none', marginInlineStart: 40 }} />,
  },
  play: finds(['both-choices']),
}

/** A reject button under another element. */
export const CoveredReject: Story = {
  args: {
    reject: (
      <span style={{ position: 'relative' }}>
        <Reject />
        <span style={{ position: 'absolute', inset: 0, background: '#ffffff' }} />
      </span>
    ),
  },
  play: finds(['both-choices']),
}

/** A reject button outside of the banner. */
export const RejectElsewhere: Story = {
  args: { reject: null, children: <Reject /> },
  play: finds(['both-choices']),
}

/** Refusing takes a link, even if the link looks like a button. */
export const LinkAsReject: Story = {
  args: {
    reject: (
      <a id="no" href="#no" style={{ ...look, display: 'inline-grid', placeItems: 'center' }}>
        Reject
      </a>
    ),
  },
  play: finds(['same-kind']),
}

/** A link in the text: another kind of control, smaller, thinner and paler. */
export const TextLink: Story = {
  args: {
    answers: { alignItems: 'center' },
    reject: (
      <a id="no" href="#no">
        continue without
      </a>
    ),
  },
  play: finds(['same-kind', 'same-size', 'same-text', 'same-contrast', 'target-size']),
}

/** A smaller reject button. */
export const SmallerReject: Story = {
  args: { accept: <Accept style={{ minHeight: 64 }} />, answers: { alignItems: 'center' } },
  play: finds(['same-size']),
}

/** A narrower reject button. */
export const NarrowerReject: Story = {
  args: { accept: <Accept style={{ width: 300 }} /> },
  play: finds(['same-size']),
}

/** Smaller text in a button of the same size. */
export const SmallerWords: Story = {
  args: {
    accept: <Accept style={{ width: 160 }} />,
    reject: <Reject style={{ width: 160, fontSize: 13 }} />,
  },
  play: finds(['same-text']),
}

/** Thinner text. */
export const ThinnerWords: Story = {
  args: { reject: <Reject style={{ fontWeight: 400 }} /> },
  play: finds(['same-text']),
}

/** A reject button in the color of its background, beside a colorful accept button. */
export const PaleReject: Story = {
  args: { reject: <Reject style={{ background: '#ffffff', color: '#111827' }} /> },
  play: finds(['same-contrast']),
}

/** The same in another color space, and half transparent. */
export const PaleInOklch: Story = {
  args: {
    accept: <Accept style={{ background: 'oklch(0.45 0.2 265)' }} />,
    reject: (
      <Reject style={{ background: 'oklch(0.9 0.02 265 / 0.5)', color: 'color(display-p3 0.1 0.1 0.2)' }} />
    ),
  },
  play: finds(['same-contrast']),
}

/** A faded reject button. */
export const FadedReject: Story = {
  args: { reject: <Reject style={{ opacity: 0.4 }} /> },
  play: finds(['same-contrast', 'readable']),
}

/** Text that can’t be read, on both buttons. */
export const Unreadable: Story = {
  args: { accept: <Accept style={{ color: '#8ba6ee' }} />, reject: <Reject style={{ color: '#8ba6ee' }} /> },
  play: finds(['readable']),
}

/** A question that can’t be read. */
export const UnreadableQuestion: Story = {
  args: { style: { color: '#9ca3af' } },
  play: finds(['readable']),
}

/** The TCF policies ask for more contrast. */
export const BelowTheTcf: Story = {
  args: { style: { color: '#737373' } },
  play: async (context) => {
    await finds([])(context)
    await finds(['readable'], { minimumContrast: 5 })(context)
  },
}

const gradient = { background: 'linear-gradient(90deg, #1d4ed8, #111827)' }

/** A gradient has no single color. What can’t be measured doesn’t pass. */
export const Gradient: Story = {
  args: { accept: <Accept style={gradient} />, reject: <Reject style={gradient} /> },
  play: async (context) => {
    await finds(['readable'])(context)
    await expect(check().map(({ severity }) => severity)).toEqual(['warning', 'warning'])
  },
}

/** A reject button that visitors have to scroll to. */
export const RejectBehindScroll: Story = {
  args: {
    answers: { display: 'block', height: 60, overflow: 'auto' },
    accept: <Accept style={{ display: 'block', marginBottom: 60 }} />,
  },
  play: finds(['same-effort']),
}

/** A reject button that opens another layer first. */
export const RejectOpensMore: Story = {
  args: { reject: <Reject aria-haspopup="dialog">Reject…</Reject> },
  play: finds(['same-effort']),
}

/** A reject button that is disabled at first. */
export const DisabledReject: Story = { args: { reject: <Reject disabled /> }, play: finds(['same-effort']) }

/** A reject button that Tab skips. */
export const NoKeyboard: Story = { args: { reject: <Reject tabIndex={-1} /> }, play: finds(['same-effort']) }

const ticked = (
  <>
    <label>
      <input type="checkbox" defaultChecked aria-disabled="true" /> Required
    </label>
    <label>
      <input type="checkbox" defaultChecked /> Statistics
    </label>
    <span role="switch" aria-checked="true" aria-label="Advertising" tabIndex={0} />
    <input type="checkbox" aria-label="Maps" />
  </>
)

/** Options that are on before the visitor has chosen. Necessary ones may be on. */
export const PreTicked: Story = {
  args: { options: ticked },
  play: async (context) => {
    await finds(['no-pre-ticked'])(context)
    await expect(check().map(({ message }) => /“(.*?)”/.exec(message)?.[1])).toEqual([
      'Statistics',
      'Advertising',
    ])
    // After a choice, options show what was chosen. Where the law doesn't ask for opt-in, they may be on.
    await finds([], { decided: true })(context)
    await finds([], { model: 'opt-out' })(context)
  },
}

/** No way to withdraw. */
export const NoWayBack: Story = {
  args: { footer: null },
  play: async (context) => {
    await finds(['withdrawal'], { withdraw: null })(context)
    await finds([], { withdraw: null, skip: ['withdrawal'] })(context)
  },
}

/** A way to withdraw that disappears with the banner. */
export const WayBackInside: Story = { play: finds(['withdrawal'], { withdraw: '#no' }) }

/** A way to withdraw that isn’t displayed. */
export const HiddenWayBack: Story = {
  args: {
    footer: (
      <button type="button" id="settings" hidden>
        Cookie settings
      </button>
    ),
  },
  play: finds(['withdrawal']),
}

function Lock(): null {
  useLayoutEffect(() => {
    document.body.style.overflow = 'hidden'
    return () => void (document.body.style.overflow = '')
  }, [])
  return null
}

/** A page that can’t be scrolled before the answer. */
export const LockedPage: Story = {
  args: { children: <Lock /> },
  play: async (context) => {
    await finds(['no-wall'])(context)
    await expect(check()[0]?.severity).toBe('warning')
    // Without a way to refuse, consent is the price of the page.
    await expect(check({ reject: null }).map(({ severity }) => severity)).toEqual(['error', 'error'])
    // A layer that the visitor opened may do so.
    await finds([], { layer: 'second' })(context)
  },
}

/** A modal dialog that opens by itself. */
export const Modal: Story = { args: { modal: true }, play: finds(['no-wall']) }

/** A page that is inert behind the banner. */
export const InertPage: Story = {
  args: {
    children: (
      <div inert style={{ height: 200 }}>
        <a href="#farms">Read about the farms</a>
      </div>
    ),
  },
  play: finds(['no-wall']),
}

const Backdrop = (): ReactElement => <div style={{ position: 'fixed', inset: 0, background: '#0008' }} />

/** A backdrop over the page. */
export const BackdropOverThePage: Story = { args: { children: <Backdrop /> }, play: finds(['no-wall']) }

/** A closed drawer is inert too, and isn’t a wall. Nor is a page that scrolls in a box. */
export const OrdinaryPage: Story = {
  args: {
    children: (
      <>
        <nav inert style={{ position: 'fixed', left: -400, top: 0, width: 400, height: '100vh' }}>
          <a href="#farms">Farms</a>
        </nav>
        <div style={{ position: 'fixed', inset: 0 }}>
          <p>An app that fills the window.</p>
        </div>
      </>
    ),
  },
  play: finds([]),
}

/** Symbols without a name. */
export const Nameless: Story = {
  args: {
    accept: (
      <Accept>
        <span aria-hidden="true">✓</span>
      </Accept>
    ),
    reject: (
      <Reject>
        <span aria-hidden="true">✗</span>
      </Reject>
    ),
  },
  play: finds(['named']),
}

const low = { minHeight: 0, height: 32 }
const tiny = { minHeight: 0, height: 20 }

/** Targets that are hard to hit with a thumb, and targets that are too small to hit. */
export const SmallTargets: Story = {
  args: {
    accept: <Accept style={low} />,
    reject: <Reject style={low} />,
    options: (
      <button id="more" type="button" style={{ ...look, ...tiny }}>
        Choose
      </button>
    ),
  },
  play: async (context) => {
    await finds(['target-size'], { customize: '#more' })(context)
    const severities = check({ customize: '#more' }).map(({ severity }) => severity)
    await expect(severities).toEqual(['warning', 'warning', 'error'])
  },
}

function InShadow(): ReactElement {
  return (
    <div
      id="host"
      ref={(host) => {
        if (!host || host.shadowRoot) return
        const root = host.attachShadow({ mode: 'open' })
        const css =
          'all: initial; padding: 20px 30px; background: #1d4ed8; color: #fff; font: 600 16px sans-serif'
        root.innerHTML = `<p>May we?</p><button id="yes" style="${css}">Yes</button> <button id="no" style="${css}">No</button>`
      }}
    />
  )
}

/** A banner in a shadow root, as many tools have it. The test passes its elements. */
export const ShadowRoot: Story = {
  args: { options: <InShadow /> },
  play: async () => {
    const root = document.querySelector('#host')?.shadowRoot
    const [accept, reject] = ['#yes', '#no'].map((id) => root?.querySelector(id))
    await expect(checkConsentSurface('#host', { accept, reject, withdraw: '#settings' })).toEqual([])
    reject?.setAttribute('style', 'all: initial; padding: 20px 30px; font: 600 16px sans-serif')
    const findings = checkConsentSurface('#host', { accept, reject, withdraw: '#settings' })
    await expect(findings.map(({ rule }) => rule)).toEqual(['same-contrast'])
  },
}
