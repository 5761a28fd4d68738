import { type AnyCatalog, defineCatalog, type VendorFacts } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import { vimeo, youtube } from '@askfirst/catalog/vendors'
import { htmlContent } from '@askfirst/consent/effects'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { HtmlEmbeds } from './index.ts'

const catalog: AnyCatalog = defineCatalog({
  categories: { functional: {} },
  vendors: [youtube, vimeo],
  facts: async () => facts as Readonly<Record<string, VendorFacts>>,
})

const ADDRESS = 'https://www.youtube-nocookie.com/embed/a'
const one = `<iframe data-askfirst="youtube" data-askfirst-src="${ADDRESS}" title="How felt is made"></iframe>`

let article: HTMLElement
beforeEach(() => {
  article = document.createElement('article')
  document.body.append(article)
})
afterEach(() => article.remove())

const frame = (index = 0): HTMLIFrameElement =>
  [...document.querySelectorAll('iframe')][index] as HTMLIFrameElement
/** The event that a browser sends once the frame is empty. */
const isEmpty = (which: HTMLIFrameElement): void => void which.dispatchEvent(new Event('load'))
const group = (name = 'How felt is made'): HTMLElement => screen.getByRole('group', { name })
const settle = (): Promise<void> => act(() => new Promise<void>((resolve) => void setTimeout(resolve)))

describe.each([
  ['alone', []],
  ['beside the effect', [htmlContent()]],
])('HtmlEmbeds, %s', (_, effects) => {
  it('asks over a frame, which stays empty and which Tab skips', async () => {
    article.innerHTML = one
    renderWith(<HtmlEmbeds />, { catalog, effects })
    expect(within(group()).getByText('How felt is made')).toBeTruthy()
    expect(frame().hasAttribute('src')).toBe(false)
    expect(frame().hasAttribute('inert')).toBe(true)
    await screen.findByRole('button', { name: 'Always allow YouTube' })
  })

  it('loads one frame once, with a mark, and no other frame', async () => {
    article.innerHTML = one + one
    const { store } = renderWith(<HtmlEmbeds />, { catalog, effects })
    await userEvent.click(screen.getAllByRole('button', { name: 'Load once' })[0] as HTMLElement)
    await settle()
    expect([frame(0).src, frame(1).src]).toEqual([ADDRESS, ''])
    expect(frame(0).hasAttribute('data-askfirst-once')).toBe(true)
    expect(frame(0).hasAttribute('inert')).toBe(false)
    expect(document.activeElement).toBe(frame(0))
    expect(store.getState().decided).toBe(false)
  })

  it('stays while the visitor allows another vendor for good', async () => {
    article.innerHTML = one
    const { store } = renderWith(<HtmlEmbeds />, { catalog, effects })
    await userEvent.click(screen.getByRole('button', { name: 'Load once' }))
    act(() => store.save({ vendors: { vimeo: true } }))
    await settle()
    expect(frame().src).toBe(ADDRESS)
  })

  it('unloads after a refusal, and returns the focus', async () => {
    article.innerHTML = one
    const { store } = renderWith(<HtmlEmbeds />, { catalog, effects })
    await userEvent.click(screen.getByRole('button', { name: 'Load once' }))
    act(() => store.rejectAll())
    await settle()
    isEmpty(frame())
    expect(frame().hasAttribute('src')).toBe(false)
    expect(frame().hasAttribute('data-askfirst-once')).toBe(false)
    expect(document.activeElement).toBe(group())
  })

  it('loads with the grant, and unloads with its withdrawal', async () => {
    article.innerHTML = one + one
    const { store } = renderWith(<HtmlEmbeds />, { catalog, effects })
    await userEvent.click(
      (await screen.findAllByRole('button', { name: 'Always allow YouTube' }))[1] as HTMLElement,
    )
    await settle()
    expect([frame(0).src, frame(1).src]).toEqual([ADDRESS, ADDRESS])
    expect(document.activeElement).toBe(frame(1))
    expect(screen.queryByRole('group')).toBeNull()
    act(() => store.withdraw())
    await settle()
    isEmpty(frame(0))
    isEmpty(frame(1))
    expect([frame(0).src, frame(1).src]).toEqual(['', ''])
    expect(screen.getAllByRole('group')).toHaveLength(2)
  })
})

describe('HtmlEmbeds', () => {
  it('finds frames that are added, follows those that move, and forgets those that are removed', async () => {
    renderWith(<HtmlEmbeds />, { catalog })
    article.innerHTML = `<p>${one}</p><section></section>`
    await waitFor(() => group())
    expect(frame().nextElementSibling?.contains(group())).toBe(true)

    article.querySelector('section')?.append(frame())
    await waitFor(() => expect(frame().nextElementSibling?.contains(group())).toBe(true))
    expect(article.querySelector('p')?.childNodes).toHaveLength(0)

    frame().dataset['askfirstSrc'] = 'https://player.vimeo.com/video/1'
    frame().dataset['askfirst'] = 'vimeo'
    await screen.findByRole('button', { name: 'Always allow Vimeo' })

    frame().remove()
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
    expect(article.innerHTML).toBe('<p></p><section></section>')
  })

  it('keeps the state of each frame when another is removed', async () => {
    article.innerHTML = one.replace('felt', 'wool') + one
    renderWith(<HtmlEmbeds />, { catalog })
    await userEvent.click(within(group()).getByRole('button', { name: 'Load once' }))
    frame(0).remove()
    await waitFor(() => expect(screen.queryByRole('group')).toBeNull())
    expect(frame().src).toBe(ADDRESS)
  })

  it('reports a vendor that the catalog lacks once, and keeps the frame blocked', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    article.innerHTML = one.replace('youtube', 'nobody')
    const { store } = renderWith(<HtmlEmbeds />, { catalog })
    article.append('later')
    await settle()
    act(() => store.acceptAll())
    expect(error).toHaveBeenCalledOnce()
    expect(error.mock.calls[0]?.[0]).toContain('"nobody"')
    expect(frame().hasAttribute('src')).toBe(false)
    expect(screen.queryByRole('group')).toBeNull()
    error.mockRestore()
  })

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://evil.example/',
    'https://player.vimeo.com/video/1',
  ])('asks nobody for %s, which is not the vendor’s, and says so', async (address) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    article.innerHTML = one.replace(ADDRESS, address)
    const { store } = renderWith(<HtmlEmbeds />, { catalog })
    await waitFor(() => expect(error).toHaveBeenCalledOnce())
    expect(error.mock.calls[0]?.[0]).toContain('AF227')
    expect(screen.queryByRole('group')).toBeNull()
    act(() => store.acceptAll())
    await settle()
    expect(frame().hasAttribute('src')).toBe(false)
    error.mockRestore()
  })

  it('loads from a host that the site lists', async () => {
    article.innerHTML = one.replace(ADDRESS, 'https://videos.example/1')
    const { store } = renderWith(<HtmlEmbeds hosts={{ youtube: ['videos.example'] }} />, { catalog })
    act(() => store.acceptAll())
    await settle()
    expect(frame().src).toBe('https://videos.example/1')
  })

  it('does not ask about necessary vendors', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    article.innerHTML = one
    const necessary: AnyCatalog = { ...catalog, categories: { functional: { necessary: true } } }
    renderWith(<HtmlEmbeds />, { catalog: necessary })
    await settle()
    expect(error.mock.calls[0]?.[0]).toContain('always granted')
    expect(frame().hasAttribute('src')).toBe(false)
    error.mockRestore()
  })

  it('loads nothing until the facts confirm the address, and retries', async () => {
    const loadFacts = vi.fn(() => Promise.reject(new Error('offline')) as ReturnType<AnyCatalog['loadFacts']>)
    article.innerHTML = one
    renderWith(<HtmlEmbeds />, { catalog: { ...catalog, loadFacts } })
    await settle()
    await userEvent.click(screen.getByRole('button', { name: 'Load once' }))
    await settle()
    expect(frame().hasAttribute('src')).toBe(false)
    loadFacts.mockImplementation(() => catalog.loadFacts())
    await userEvent.click(screen.getByRole('button', { name: 'Load once' }))
    await waitFor(() => expect(frame().src).toBe(ADDRESS))
    expect(frame().getAttribute('referrerpolicy')).toBe('strict-origin-when-cross-origin')
  })

  it('removes everything when it unmounts', () => {
    article.innerHTML = one
    const { unmount } = renderWith(<HtmlEmbeds />, { catalog })
    group()
    unmount()
    expect(article.innerHTML).toBe(one)
  })
})
