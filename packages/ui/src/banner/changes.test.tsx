import {
  type AnyCatalog,
  defaultCategories,
  defineCatalog,
  type Vendor,
  type VendorFacts,
} from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { googleAnalytics, heapAnalytics, hotjar, hubspot } from '@askfirst/catalog/vendors'
import { createConsentStore, memoryStorage } from '@askfirst/consent'
import { act, screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { de } from '../messages/locales/de.ts'

const DAY = 86_400_000
type Listed = Vendor<keyof typeof defaultCategories>
const listOf = (...vendors: Listed[]): AnyCatalog =>
  defineCatalog({
    categories: defaultCategories,
    vendors,
    facts: async () => facts as Readonly<Record<string, VendorFacts>>,
  })

/** A visitor who accepted that list a month ago. */
const accepted = (...before: Listed[]) => {
  const storage = memoryStorage()
  createConsentStore<AnyCatalog>({
    catalog: listOf(...before),
    storage,
    signals: () => ({ gpc: false, dnt: false }),
    now: () => Date.now() - 30 * DAY,
  }).acceptAll()
  return storage
}

/** Google Analytics when it kept its two cookies for a year, and when it had only one. */
const shorter = { ...googleAnalytics, disclosed: 'Da5-2_0hD2i' }
const fewer = { ...googleAnalytics, disclosed: 'Dka_0hD2i' }

it('a returning visitor sees what is new and what is kept longer', async () => {
  const storage = accepted(shorter, hubspot)
  renderWith(<ConsentUI />, { storage, catalog: listOf(googleAnalytics, hotjar, hubspot) })
  expect(
    await screen.findByText('New: Hotjar. Longer: _ga, now 2 years and _ga_*, now 2 years.'),
  ).toBeTruthy()
})

it('names the provider if it could be several cookies', async () => {
  const storage = accepted(fewer)
  renderWith(<ConsentUI />, { storage, catalog: listOf(googleAnalytics) })
  expect(await screen.findByText('More: Google Analytics, now 2 years.')).toBeTruthy()
})

it('is in the language of the banner', async () => {
  const storage = accepted(shorter)
  renderWith(<ConsentUI messages={de} />, { storage, catalog: listOf(googleAnalytics, heapAnalytics) })
  expect(await screen.findByText(/^Neu: Heap\. Länger: _ga, jetzt 2 Jahre/)).toBeTruthy()
})

it('disappears after an answer, and is shown to nobody else', async () => {
  const storage = accepted(googleAnalytics)
  const { store } = renderWith(<ConsentUI />, { storage, catalog: listOf(googleAnalytics, hotjar) })
  await screen.findByText('New: Hotjar.')
  act(() => store.rejectAll())
  expect(screen.queryByText(/New/)).toBeNull()

  renderWith(<ConsentUI />, { catalog: listOf(googleAnalytics, hotjar) })
  await act(() => vi.dynamicImportSettled())
  expect(screen.getByRole('region')).toBeTruthy()
  expect(screen.queryByText(/New|Longer|More/)).toBeNull()
})
