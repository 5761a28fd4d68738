import { AskfirstError } from '@askfirst/catalog'

// Apart from the table of this package: the check is also bundled into a page by hand, without a setting for production.

export const missing = (happened: string): AskfirstError =>
  new AskfirstError(
    'AF304',
    happened,
    'What isn’t there can’t be measured, and a check that measures nothing would pass.',
    'Wait until the surface is shown, and name its elements with the options `accept` and `reject`; `null` says that there is none.',
  )

export const withoutLayout = (): AskfirstError =>
  new AskfirstError(
    'AF305',
    'This page has no layout.',
    'Sizes and colors are measured, and jsdom, happy-dom and hidden frames have none.',
    'Run the check in a browser: Storybook, Vitest’s browser mode or Playwright.',
  )
