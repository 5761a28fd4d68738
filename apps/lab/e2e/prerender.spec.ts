import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { consentCookie } from '@askfirst/consent/testing'
import { expect, test as base } from '@playwright/test'
import { args, findChromium } from '../../../scripts/chromium.mjs'
import { type Lab, ORIGIN, startLab } from '../server/lab.ts'
import { pageOf } from '../server/page.ts'
import { catalog } from '../src/catalog.ts'
import { partOf } from '../server/cast.ts'

/** What the prerendered page reports about itself at each change. */
interface Note {
  readonly prerendering: boolean
  /** The app has started. */
  readonly app: boolean
  /** The banner is visible if the page is. */
  readonly banner: boolean
}

interface Visit {
  readonly lab: Lab
  readonly notes: readonly Note[]
  /** The `Sec-Purpose` of each request for the page. */
  readonly purposes: readonly (string | undefined)[]
  /** Navigates to the page, with a cookie that was set in the meantime. */
  readonly activate: (cookie?: string) => void
}

const PATH = '/plain/effect'

const LEAD = `<!doctype html><title>The page before</title><link rel="icon" href="data:,">
<script type="speculationrules">{ "prerender": [{ "urls": ["${PATH}"], "eagerness": "immediate" }] }</script>
<script>fetch('/go').then(() => { location.href = '${PATH}' })</script>`

function takeNotes(): void {
  let last = ''
  const look = (): void => {
    const banner = document.querySelector('[data-slot="askfirst-banner"]')
    const note = JSON.stringify({
      prerendering: (document as unknown as { prerendering: boolean }).prerendering,
      app: document.querySelector('#root button') !== null,
      banner: (banner?.getBoundingClientRect().height ?? 0) > 0,
    })
    if (note !== last) navigator.sendBeacon('/note', note)
    last = note
  }
  setInterval(look, 50)
}

/**
 * A visit with a Chromium that no debugger is attached to. With one, such as Playwright, it prerenders nothing
 * ("PrerenderingDisabledByDevTools"). So all we know is what arrives at the servers.
 */
const test = base.extend<{ visit: (cookie?: string) => Promise<Visit> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of fixtures from it
  visit: async ({}, provide) => {
    const lab = await startLab()
    const profile = await mkdtemp(join(tmpdir(), 'askfirst-'))
    let chromium: ChildProcess | undefined
    await provide(async (cookie) => {
      const notes: Note[] = []
      const purposes: (string | undefined)[] = []
      let going: ServerResponse | undefined
      lab.pages.set('/lead', (_, response) => {
        if (cookie) response.setHeader('set-cookie', cookie)
        response.setHeader('content-type', 'text/html').end(LEAD)
      })
      lab.pages.set('/go', (_, response) => (going = response))
      lab.pages.set('/note', (request, response) => {
        let text = ''
        request.on('data', (part) => (text += part))
        request.on('end', () => {
          notes.push(JSON.parse(text) as Note)
          response.writeHead(204).end()
        })
      })
      lab.pages.set(PATH, (request, response) => {
        purposes.push(request.headers['sec-purpose']?.toString())
        const { html } = pageOf(new URL(PATH, ORIGIN), 'any')
        response.setHeader('content-type', 'text/html')
        response.end(html.replace('</head>', `<script>(${takeNotes.toString()})()</script>$&`))
      })
      const own = ['--headless=new', `--user-data-dir=${profile}`, '--ignore-certificate-errors']
      const rules = `--host-resolver-rules=MAP * 127.0.0.1:${lab.port}`
      // In its own process group, so that all of its processes end with it.
      chromium = spawn(findChromium() ?? 'chromium', [...args, ...own, rules, `${ORIGIN}/lead`], {
        stdio: 'ignore',
        detached: true,
      })
      return {
        lab,
        notes,
        purposes,
        activate: (changed) => {
          if (changed) going?.setHeader('set-cookie', changed)
          going?.end()
        },
      }
    })
    if (chromium?.pid) {
      const ended = once(chromium, 'exit')
      process.kill(-chromium.pid, 'SIGKILL')
      await ended
    }
    await lab.close()
    await rm(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

const ids = catalog.vendors.map(({ id }) => id)

function cookieOf(granted: typeof ids, refused: typeof ids): string {
  const { name, value } = consentCookie({ catalog, granted, refused, url: ORIGIN })
  return `${name}=${value}; Path=/; Max-Age=9999; Secure; SameSite=Lax`
}
const yes = cookieOf(ids, [])
const no = cookieOf([], ids)

/** Long enough for a running app to do what it would do. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1500))

/** The page was prerendered in full, and sent nothing to anyone else. */
async function expectUnseen({ lab, notes, purposes }: Visit): Promise<void> {
  await expect.poll(() => notes.at(-1), { timeout: 30_000 }).toMatchObject({ prerendering: true, app: true })
  await settle()
  expect(notes.filter(({ prerendering, banner }) => !prerendering || banner)).toEqual([])
  expect(purposes).toEqual([expect.stringContaining('prerender')])
  expect(lab.requests).toEqual([])
  expect(lab.connections).toEqual([])
}

/** The visitor now sees the same page. */
async function expectSeen({ notes, purposes }: Visit, banner: boolean): Promise<void> {
  await expect
    .poll(() => notes.at(-1), { timeout: 20_000 })
    .toEqual({ prerendering: false, app: true, banner })
  await settle()
  expect(notes.filter((note) => note.banner && (note.prerendering || !banner))).toEqual([])
  expect(purposes).toHaveLength(1)
}

const scripts = ['google-analytics', 'facebook-custom-audience', 'linkedin-insights'].map(
  (id) => partOf(id).script,
)
const loaded = ({ lab }: Visit): string[] => scripts.filter((url) => lab.requests.includes(url))

test.describe('a page that is prerendered by speculation rules', () => {
  test('loads no vendor before it is visible, even if the visitor has accepted', async ({ visit }) => {
    const here = await visit(yes)
    await expectUnseen(here)
    here.activate()
    await expectSeen(here, false)
    await expect.poll(() => loaded(here)).toEqual(scripts)
  })

  test('knows what was withdrawn in the meantime', async ({ visit }) => {
    const here = await visit(yes)
    await expectUnseen(here)
    here.activate(no)
    await expectSeen(here, false)
    expect(here.lab.requests).toEqual([])
  })

  test('knows what was accepted in the meantime', async ({ visit }) => {
    const here = await visit()
    await expectUnseen(here)
    here.activate(yes)
    await expectSeen(here, false)
    await expect.poll(() => loaded(here)).toEqual(scripts)
  })

  test('asks once it is visible', async ({ visit }) => {
    const here = await visit()
    await expectUnseen(here)
    here.activate()
    await expectSeen(here, true)
    expect(here.lab.requests).toEqual([])
  })
})
