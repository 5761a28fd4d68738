import type { FactsArrival, Providers } from './catalog.ts'

/** Where a story begins. */
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
  /** Providers whose code runs on, although it was refused. */
  readonly running?: readonly string[]
  /** The preference center is open. */
  readonly open?: boolean
}

export interface SetUp extends Start {
  /**
   * What the component is, in Markdown. Not as a comment on the meta: Storybook would put that in the place of
   * parameters that come from a call.
   */
  readonly about?: string
  /** The component's parts: name, element, what it is. */
  readonly parts?: readonly (readonly [name: string, element: string, what: string])[]
  /** What a site would write, to be copied. */
  readonly code?: string
  /** Shown in a frame of its own, so many pixels high: for what is fixed to the window, and for other themes. */
  readonly frame?: number
  /** Shown in the flow of the documentation page, although its siblings have frames. */
  readonly inFlow?: boolean
}

/** In Markdown. Storybook's own tabs for parts stay empty: the types of parts are made, and it reads only what is written. */
const tableOf = (parts: NonNullable<SetUp['parts']>): string =>
  [
    '\n\n| Part | Element | What it is |',
    '| --- | --- | --- |',
    ...parts.map(([name, element, what]) => `| \`${name}\` | \`<${element}>\` | ${what} |`),
  ].join('\n')

/** The parameters of a story. */
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
/** A story where the law lets optional cookies run until they are refused. */
export const optOut: StoryGlobals = { globals: { regime: 'opt-out' } }

/** Where a story begins, with what the toolbar says instead. */
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

/** Where a banner can stand. */
export const layoutArgType: object = {
  control: 'select',
  options: [undefined, 'bottom', 'top', 'corner', 'center', 'inline'],
  description: 'Where the banner stands. Without it, the toolbar decides here.',
  table: { type: { summary: 'BannerLayout' }, defaultValue: { summary: 'bottom' } },
}

export const noticeHrefArgType: object = {
  control: 'text',
  description: 'The address of the cookie notice page. Without it the banner has no link.',
  table: { type: { summary: 'string' } },
}

export const handlerArgType: object = {
  control: 'text',
  description:
    'The address of `createConsentHandler()` on this site: accept and reject are then a form, which works without JavaScript.',
  table: { type: { summary: 'string' } },
}

export const messagesArgType: object = {
  control: 'object',
  description: 'A language (`de`), or some texts to replace: `{ "banner": { "title": "Cookies?" } }`.',
  table: { type: { summary: 'PartialMessages' }, defaultValue: { summary: 'English, or what is around' } },
}

/** What `ConsentUI` takes, for the table of arguments. */
export const consentUIArgTypes: Record<string, object> = {
  layout: layoutArgType,
  noticeHref: noticeHrefArgType,
  handler: handlerArgType,
  messages: messagesArgType,
}

/** What every part takes, for the table of arguments. */
export const partArgTypes: Record<string, object> = {
  asChild: {
    // It needs one element inside, so a switch would only break the story: each part has one that shows it.
    control: false,
    description:
      'Renders the one element inside instead of its own, with everything the part needs handed to it.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  unstyled: {
    control: 'boolean',
    description: 'Leaves the part to your own styles: the stylesheet doesn’t touch it.',
    table: { type: { summary: 'boolean' }, defaultValue: { summary: 'false' } },
  },
  children: {
    control: false,
    description: 'Replaces what the part renders inside. Texts are better replaced through messages.',
    table: { type: { summary: 'ReactNode' } },
  },
  className: { table: { disable: true } },
  style: { table: { disable: true } },
  ref: { table: { disable: true } },
}
