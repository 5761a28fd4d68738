import type { Page } from '@playwright/test'
import type { Lab } from '../server/lab.ts'
import { banner, center, expect, expectAnswered, press } from './fixture.ts'

/** What a page of the lab contains, and what a visitor can do to allow some of it. */
export interface Scene {
  readonly way: 'effect' | 'component' | 'html' | 'embed'
  /** All vendors with a script. */
  readonly scripts: readonly string[]
  /** The addresses of frames, with what the frames request. */
  readonly frames: readonly string[]
  /** A partial choice, and what it allows. */
  readonly mixed: {
    readonly choose: (page: Page) => Promise<void>
    readonly scripts: readonly string[]
    readonly frames: readonly string[]
  }
  /** Vendors whose code can be told to stop. */
  readonly stops: readonly string[]
}

const frame = (host: string, path: string): string[] => [
  `https://${host}${path}`,
  `https://${host}/frame-collect`,
]
const youtube = frame('www.youtube-nocookie.com', '/embed/lab')
const spotify = frame('open.spotify.com', '/embed/track/lab')
const vimeo = frame('player.vimeo.com', '/video/42?dnt=1')

const chooseCategory =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await press(banner(page), 'Choose')
    await center(page).getByRole('checkbox', { name, exact: true }).click()
    await press(center(page), 'Save choices')
    await expect(center(page)).toBeHidden()
  }

export const scenes: readonly Scene[] = [
  {
    way: 'effect',
    scripts: ['google-analytics', 'facebook-custom-audience', 'linkedin-insights'],
    frames: [],
    mixed: { choose: chooseCategory('Performance'), scripts: ['google-analytics'], frames: [] },
    stops: ['google-analytics', 'facebook-custom-audience'],
  },
  {
    way: 'component',
    scripts: ['crazy-egg', 'quantcast'],
    frames: [],
    mixed: { choose: chooseCategory('Performance'), scripts: ['crazy-egg'], frames: [] },
    stops: [],
  },
  {
    way: 'html',
    scripts: ['crazy-egg', 'quantcast'],
    frames: vimeo,
    mixed: { choose: chooseCategory('Functionality'), scripts: [], frames: vimeo },
    stops: [],
  },
  {
    way: 'embed',
    scripts: [],
    frames: [...youtube, ...spotify],
    mixed: {
      choose: (page) => page.getByRole('button', { name: /^Always allow Spotify/ }).click(),
      scripts: [],
      frames: spotify,
    },
    stops: [],
  },
]

export const hostsOf = (frames: readonly string[]): string[] => [
  ...new Set(frames.map((url) => new URL(url).host)),
]

/** How often each of these scripts was loaded. */
export const times = (ids: readonly string[], count = 1): Record<string, number> =>
  Object.fromEntries(ids.map((id) => [id, count]))

export const forget = (lab: Lab): void => void (lab.requests.length = lab.connections.length = 0)
export const accept = async (page: Page): Promise<void> => {
  await press(banner(page), 'Accept all')
  await expectAnswered(page)
}
export const reject = async (page: Page): Promise<void> => {
  await press(banner(page), 'Reject all')
  await expectAnswered(page)
}

export const everything = ({ scripts, frames }: Scene) => ({ scripts: times(scripts), others: frames })
