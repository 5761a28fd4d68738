import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RegisteredCatalog } from '@askfirst/catalog'
import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { askedHosts, leave } from './browser.ts'
import { examplesOf } from './example.ts'

type Component = (props: { children?: ReactNode }) => ReactNode

const example = examplesOf('README')
const loadFacts = vi.fn<() => void>()

/** All files of the page, as its reader has them at that point. */
async function site() {
  const { catalog } = await example<{ catalog: RegisteredCatalog }>('Quick start', 1, {
    modules: {
      get './catalog.facts'() {
        loadFacts()
        return example('Quick start', 2)
      },
    },
  })
  const parts = {
    Address: () => <address>1 Mill Lane</address>,
    HubspotForm: () => <form aria-label="Write to us" />,
    Drafts: () => <p>Your drafts</p>,
  }
  const { Contact } = await example<{ Contact: Component }>('Quick start', 4, {
    modules: { './parts': parts },
  })
  const { Cookies, Footer } = await example<{ Cookies: Component; Footer: Component }>('Quick start', 5)
  const App = () => (
    <>
      <Contact />
      <Cookies />
      <Footer />
    </>
  )
  const modules = { './app': { App }, './catalog': { catalog } }
  const { Root } = await example<{ Root: Component }>('Quick start', 3, { modules })
  render(<Root />)
  return { banner: await screen.findByRole('region', { name: 'May we use cookies?' }), catalog }
}

afterEach(() => {
  leave()
  loadFacts.mockClear()
})

test('everything optional starts off, and nothing is requested from a vendor', async () => {
  const { banner } = await site()
  expect(screen.queryByText('1 Mill Lane')).not.toBeNull()
  expect(screen.queryByRole('form')).toBeNull()
  expect(screen.queryByText('Your drafts')).toBeNull()
  expect(askedHosts()).toEqual([])
  expect(document.cookie).toBe('')
  expect(within(banner).getByRole('link').getAttribute('href')).toBe('/cookies')
  expect(banner.textContent).toContain('2 providers')
})

test('after a yes, vendors load, Google is updated, and waiting content appears', async () => {
  const { banner } = await site()
  await userEvent.click(within(banner).getByRole('button', { name: 'Accept all' }))
  await screen.findByRole('form', { name: 'Write to us' })
  expect(screen.queryByText('1 Mill Lane')).toBeNull()
  expect(screen.queryByText('Your drafts')).not.toBeNull()
  await waitFor(() =>
    expect(askedHosts()).toEqual(
      expect.arrayContaining([location.host, 'www.googletagmanager.com', 'js.hs-scripts.com']),
    ),
  )
  const said = JSON.stringify(
    (window as { dataLayer?: object[] }).dataLayer?.map((entry) => Object.values(entry)),
  )
  expect(said).toMatch(/"default".*"analytics_storage":"denied".*"update".*"analytics_storage":"granted"/)
})

test('after a no, nothing loads, and the footer has the settings to change that', async () => {
  const { banner } = await site()
  await userEvent.click(within(banner).getByRole('button', { name: 'Reject all' }))
  await waitFor(() => expect(document.cookie).toContain('askfirst='))
  expect(screen.queryByRole('region', { name: 'May we use cookies?' })).toBeNull()
  expect(askedHosts()).toEqual([])
  await userEvent.click(screen.getAllByRole('button', { name: 'Cookie settings' })[0] as HTMLElement)
  const center = await screen.findByRole('dialog', { name: 'Cookie settings' })
  expect(within(center).getAllByRole('button', { name: /^(Accept|Reject) all$/ })).toHaveLength(2)
})

test('Escape never grants', async () => {
  const { banner } = await site()
  await userEvent.click(within(banner).getByRole('button', { name: 'Choose' }))
  await screen.findByRole('dialog', { name: 'Cookie settings' })
  await userEvent.keyboard('{Escape}')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.cookie).toBe('')
  expect(askedHosts()).toEqual([])
})

test('the facts load only if somebody reads them, and the notice is made from them', async () => {
  const { catalog } = await example<{ catalog: RegisteredCatalog }>('Quick start', 1, {
    modules: {
      get './catalog.facts'() {
        loadFacts()
        return example('Quick start', 2)
      },
    },
  })
  expect(loadFacts).not.toHaveBeenCalled()
  expect([...(await catalog.loadFacts()).keys()]).toEqual(['google-analytics', 'hubspot'])
  expect(loadFacts).toHaveBeenCalledOnce()
  await site()
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Google Analytics/ })).toBeTruthy())
  expect(screen.getByRole('heading', { name: /^HubSpot/ })).toBeTruthy()
})

test('the commands that it names exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test', 'storybook', 'bench']))
})

test('no example is left out', () => expect(example.left()).toEqual([]))
