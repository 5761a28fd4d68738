'use client'
import type { Cookie, Fact, Lifetime } from '@askfirst/catalog'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import type { ReactElement } from 'react'
import { useTexts } from '../messages/use-texts.ts'
import { changes as english } from '../messages/en/changes.ts'
import { format } from '../messages/format.ts'
import { formatLifetime } from '../messages/lifetime.ts'
import type { ChangesMessages } from '../messages/types/changes.ts'
import { useMessages } from '../messages/use-messages.ts'
import { FactsProvider, useFacts } from '../facts/facts-provider.tsx'
import { explainChange } from './explain-change.ts'

const texts: ChangesMessages = { changes: english }

export function ChangesText(): ReactElement {
  return (
    <FactsProvider>
      <Sentences />
    </FactsProvider>
  )
}

function Sentences(): ReactElement | null {
  const { catalog } = useConsentStore()
  const changed = useConsent((state) => state.changes)
  const { changes } = useTexts(texts)
  const { locale, providers } = useMessages()
  const { facts } = useFacts()
  if (!facts) return null

  const items: Record<'new' | 'longer' | 'more', string[]> = { new: [], longer: [], more: [] }
  const say = (name: string, lifetime: Fact<Lifetime>): string =>
    format(changes.item, { name, lifetime: formatLifetime(lifetime, providers, locale) })
  for (const { vendor, was } of changed) {
    const known = facts.get(vendor)
    const name = known?.name ?? vendor
    if (was === undefined || !known) {
      items.new.push(name)
      continue
    }
    const core = catalog.vendors.find(({ id }) => id === vendor)
    const { kind, cookies, isSure } = explainChange(core?.disclosed ?? '', was, known.cookies)
    // If it could be any of several cookies, name the vendor instead.
    const said = isSure
      ? cookies.map((cookie: Cookie) => say(cookie.name, cookie.lifetime))
      : cookies.slice(0, 1).map((cookie: Cookie) => say(name, cookie.lifetime))
    items[kind].push(...(said.length > 0 ? said : [name]))
  }
  const list = new Intl.ListFormat(locale)
  const sentences = (['new', 'longer', 'more'] as const)
    .filter((kind) => items[kind].length > 0)
    .map((kind) => format(changes[kind], { items: list.format(items[kind]) }))
  return <>{sentences.join(' ')}</>
}
