import { screen } from '@testing-library/react'
import { type AnyCatalog, defaultCategories, defineCatalog, type VendorFacts } from '@askfirst/catalog'
import * as allFacts from '@askfirst/catalog/facts'
import * as vendors from '@askfirst/catalog/vendors'
import { describe, expect, it } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { FactsProvider } from '../facts/facts-provider.tsx'
import { formatLifetime } from '../messages/lifetime.ts'
import { en } from '../messages/locales/en.ts'
import { OpenCookies } from './provider-facts.tsx'
import * as ProviderList from './provider-list.parts.ts'

const known: readonly VendorFacts[] = Object.values(allFacts)
const MARK = ' (not confirmed)'

/** A list of all vendors, with everything that is known about each. */
function renderAll(showUnverified?: boolean): void {
  const catalog: AnyCatalog = defineCatalog({
    categories: defaultCategories,
    vendors: Object.values(vendors),
    showUnverified,
  })
  renderWith(
    <FactsProvider facts={new Map(known.map((each) => [each.id, each]))}>
      <ProviderList.Root>
        {known.map(({ id }) => (
          <ProviderList.Item vendor={id} key={id}>
            <ProviderList.Name />
            <ProviderList.Operator />
            <OpenCookies />
            <ProviderList.PrivacyLink />
            <ProviderList.OptOutLink />
          </ProviderList.Item>
        ))}
      </ProviderList.Root>
    </FactsProvider>,
    { catalog },
  )
}

// By role, 49 long items would take a busy machine longer than a test may last.
const itemOf = ({ name }: VendorFacts): HTMLElement =>
  screen.getByText(name, { selector: 'h4' }).closest<HTMLElement>('li')!

/** The sentences about the company: who runs it, its group, its former names. */
const sentencesOf = (facts: VendorFacts): string[] =>
  itemOf(facts).querySelector('[data-slot="askfirst-provider-operator"]')!.textContent.split(' · ')

const doubted = known.filter(({ group }) => group?.unverified !== undefined)
const confirmed = known.filter(({ group }) => group?.value && group.unverified === undefined)
const renamedInDoubt = known.filter(
  ({ formerNames, status }) => formerNames.length > 0 && status.unverified !== undefined,
)

describe('what no source confirms', () => {
  it('is left out if no decision needs it', () => {
    renderAll()
    expect(doubted.length).toBeGreaterThan(10)
    expect(confirmed.length).toBeGreaterThan(0)
    expect(renamedInDoubt.length).toBeGreaterThan(5)
    for (const facts of doubted) expect(sentencesOf(facts).join()).not.toContain('Part of')
    for (const facts of confirmed) expect(sentencesOf(facts)).toContain(`Part of ${facts.group?.value}`)
    for (const facts of renamedInDoubt) expect(sentencesOf(facts).join()).not.toContain('Formerly')
  })

  it('is shown and marked if the site wants all of it', () => {
    renderAll(true)
    for (const facts of doubted) expect(sentencesOf(facts)).toContain(`Part of ${facts.group?.value}${MARK}`)
    for (const facts of confirmed) expect(sentencesOf(facts)).toContain(`Part of ${facts.group?.value}`)
    for (const facts of renamedInDoubt)
      expect(sentencesOf(facts).find((text) => text.startsWith('Formerly'))).toMatch(/\(not confirmed\)$/)
  })

  it.each([[false], [true]])('is marked where a visitor decides: showUnverified %s', (showUnverified) => {
    renderAll(showUnverified)
    for (const facts of known) {
      const { operator, cookies, optOut, privacyPolicy } = facts
      const mark = (of: { readonly unverified?: string | undefined } | undefined): string =>
        of?.unverified === undefined ? '' : MARK
      expect(sentencesOf(facts)[0], facts.id).toBe(
        `Run by ${operator.value ?? 'an unknown company'}${mark(operator)}`,
      )
      const links = [...itemOf(facts).querySelectorAll('a')].map(({ textContent }) => textContent)
      expect(links, facts.id).toEqual([
        `${en.providers.privacyLink}${mark(privacyPolicy)}`,
        ...(optOut.url ? [`${en.providers.optOut[optOut.kind]}${mark(optOut.url)}`] : []),
      ])
      const rows = [...itemOf(facts).querySelectorAll('tbody tr')]
      expect(rows.length, facts.id).toBe(cookies.length)
      for (const [index, cookie] of cookies.entries()) {
        const [lifetime, purpose] = [...rows[index]!.querySelectorAll('td')].map(
          ({ textContent }) => textContent,
        )
        expect(lifetime, facts.id).toBe(formatLifetime(cookie.lifetime, en.providers, 'en'))
        expect(purpose?.endsWith(MARK), `${facts.id}: ${purpose}`).toBe(cookie.unverified !== undefined)
      }
    }
  })
})
