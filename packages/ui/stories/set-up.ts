import type { FactsArrival, Providers } from './catalog.ts'

/** The state in which a story begins. */
export interface Start {
  /**
   * What the visitor chose on an earlier visit.
   * @default 'none'
   */
  readonly choice?: 'none' | 'accepted' | 'rejected' | 'mixed'
  /** @default 'classic' */
  readonly providers?: Providers
  /** @default 'soon' */
  readonly facts?: FactsArrival
  /** The site honors Do Not Track, and the browser sends it. */
  readonly doNotTrack?: boolean
  /** Vendors whose code still runs although they were refused. */
  readonly running?: readonly string[]
  /** The preference center is open. */
  readonly open?: boolean
}

export interface SetUp extends Start {
  /**
   * What the component is, in Markdown. It isn't a comment on the meta, because Storybook prefers such a comment to
   * parameters that come from a call.
   */
  readonly about?: string
  /** The component's parts: name, element, description. */
  readonly parts?: readonly (readonly [name: string, element: string, what: string])[]
  /** The code of a site, to copy. */
  readonly code?: string
  /** Shows the story in a frame of this height in pixels, for elements that are fixed to the window, and for themes. */
  readonly frame?: number
  /** Shows it in the flow of the documentation page, although the other stories have frames. */
  readonly inFlow?: boolean
}

/** In Markdown. Storybook's own tabs for parts stay empty, because it reads only types that are written out. */
const tableOf = (parts: NonNullable<SetUp['parts']>): string =>
  [
    '\n\n| Part | Element | What it is |',
    '| --- | --- | --- |',
    ...parts.map(([name, element, what]) => `| \`${name}\` | \`<${element}>\` | ${what} |`),
  ].join('\n')

/** Returns the parameters of a story. */
export function setUp({ about, parts, code, frame, inFlow, ...start }: SetUp): Record<string, unknown> {
  return {
    consent: start,
    docs: {
      ...(about === undefined
        ? {}
        : { description: { component: about.trim() + (parts ? tableOf(parts) : '') } }),
      ...(code === undefined ? {} : { source: { code: code.trim(), language: 'tsx' } }),
      ...(frame === undefined ? {} : { story: { inline: false, height: `${frame}px` } }),
      ...(inFlow ? { story: { inline: true, height: 'auto' } } : {}),
    },
  }
}

interface StoryGlobals {
  readonly globals: Record<string, unknown>
}

/** A story on a dark page. */
export const dark: StoryGlobals = { globals: { scheme: 'dark' } }
/** A story on a page that reads from right to left. */
export const rtl: StoryGlobals = { globals: { direction: 'rtl' } }
/** A story in a window of 320 × 640, the narrowest that WCAG asks for. */
export const narrow: StoryGlobals = { globals: { viewport: { value: 'narrow', isRotated: false } } }
/** A story in a browser that sends Global Privacy Control. */
export const gpc: StoryGlobals = { globals: { gpc: 'on' } }
/** A story where the law lets optional cookies run until the visitor refuses them. */
export const optOut: StoryGlobals = { globals: { regime: 'opt-out' } }

/** Returns the state in which a story begins, with the settings of the toolbar. */
export function startOf(
  parameters: Record<string, unknown>,
  { visitor, providers }: Record<string, unknown>,
): Start {
  const start = parameters['consent'] as Start | undefined
  return {
    ...start,
    ...(visitor === undefined || visitor === 'story'
      ? {}
      : { choice: visitor as NonNullable<Start['choice']> }),
    ...(providers === undefined || providers === 'story' ? {} : { providers: providers as Providers }),
  }
}

/** The layouts of a banner. */
export const layoutArgType: object = {
  control: 'select',
  options: [undefined, 'bottom', 'top', 'corner', 'center', 'inline'],
  description: 'Where the banner is. Without it, the toolbar decides here.',
  table: { type: { summary: 'BannerLayout' }, defaultValue: { summary: 'bottom' } },
}

export const noticeHrefArgType: object = {
  control: 'text',
  description: 'The address of the cookie notice page. Without it, the banner has no link.',
  table: { type: { summary: 'string' } },
}

export const handlerArgType: object = {
  control: 'text',
  description:
    'The address of `createConsentHandler()` on this site. Accept and reject then are a form, which works without JavaScript.',
  table: { type: { summary: 'string' } },
}

export const messagesArgType: object = {
  control: 'object',
  description: 'A language (`de`), or some texts to replace: `{ "banner": { "title": "Cookies?" } }`.',
  table: {
    type: { summary: 'PartialMessages' },
    defaultValue: { summary: 'English, or those of the surrounding provider' },
  },
}

/** The props of `ConsentUI`, for the table of arguments. */
export const consentUIArgTypes: Record<string, object> = {
  layout: layoutArgType,
  noticeHref: noticeHrefArgType,
  handler: handlerArgType,
  messages: messagesArgType,
}

/** The props of every part, for the table of arguments. */
export const partArgTypes: Record<string, object> = {
  asChild: {
    // It needs one element inside, so a control would only break the story. Each part has a story that shows it.
    control: false,
    description:
      'Renders the one element inside instead of its own, and passes it everything that the part needs.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  unstyled: {
    control: 'boolean',
    description: 'Leaves the part to your own styles. Our style sheet doesn’t touch it.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  children: {
    control: false,
    description: 'Replaces what the part renders inside. To replace texts, use messages instead.',
    table: { type: { summary: 'ReactNode' } },
  },
  className: { table: { disable: true } },
  style: { table: { disable: true } },
  ref: { table: { disable: true } },
}
