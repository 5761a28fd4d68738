import { act, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { renderToString } from 'react-dom/server'
import { ConsentProvider } from '@askfirst/consent/react'
import { catalog, renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui.tsx'
import { fr } from '../messages/locales/fr.ts'
import { MessagesProvider } from '../messages/provider.tsx'
import { PreferencesTrigger } from '../preferences/trigger.tsx'
import * as load from './load.ts'
import { LocaleProvider, type LocaleProviderProps } from './index.ts'

afterEach(() => vi.restoreAllMocks())

const page = (props: Partial<LocaleProviderProps>) => (
  <LocaleProvider locale="fr" {...props}>
    <PreferencesTrigger />
    <ConsentUI />
  </LocaleProvider>
)

it('waits with the banner until its language is here', async () => {
  let arrive: (messages: typeof fr) => void = () => undefined
  vi.spyOn(load, 'loadMessages').mockReturnValue(new Promise((resolve) => (arrive = resolve)))
  renderWith(page({}))
  await act(() => Promise.resolve())
  expect(screen.queryByRole('region')).toBeNull()
  act(() => arrive(fr))
  const banner = await screen.findByRole('region', { name: fr.banner.title })
  expect(banner.lang).toBe('fr')
  expect(screen.getByRole('button', { name: fr.trigger })).toBeTruthy()
})

it('asks in English where the language can’t be fetched, and tells the developer why', async () => {
  const errors = vi.spyOn(console, 'error').mockReturnValue()
  vi.spyOn(load, 'loadMessages').mockRejectedValue(new Error('Cut off'))
  renderWith(page({}))
  expect(await screen.findByRole('region', { name: 'May we use cookies?' })).toBeTruthy()
  expect(errors).toHaveBeenCalledTimes(1)
})

it('takes texts that are there, on a server too, and fetches none', () => {
  const fetching = vi.spyOn(load, 'loadMessages')
  const html = renderToString(
    <ConsentProvider catalog={catalog as never} snapshot="static">
      {page({ messages: fr })}
    </ConsentProvider>,
  )
  expect(html).toContain('lang="fr"')
  expect(html).toContain(fr.banner.acceptAll)
  renderWith(page({ messages: fr }))
  expect(screen.getByRole('region', { name: fr.banner.title })).toBeTruthy()
  expect(fetching).not.toHaveBeenCalled()
})

it('single texts are replaced on top of it, key by key', async () => {
  renderWith(
    <LocaleProvider locale="fr-CA">
      <MessagesProvider messages={{ banner: { title: 'Un biscuit ?' } }}>
        <ConsentUI />
      </MessagesProvider>
    </LocaleProvider>,
  )
  await screen.findByRole('region', { name: 'Un biscuit ?' })
  await waitFor(() => expect(screen.getByRole('button', { name: fr.banner.acceptAll })).toBeTruthy())
})
