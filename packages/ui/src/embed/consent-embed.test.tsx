import { type AnyCatalog, defineCatalog, type VendorFacts } from '@askfirst/catalog'
import * as facts from '@askfirst/catalog/facts'
import * as vendors from '@askfirst/catalog/vendors'
import { createConsentStore, memoryStorage } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { MessagesProvider } from '../messages/messages-provider.tsx'
import { de } from '../messages/locales/de.ts'
import { ConsentEmbed, EmbedPlaceholder } from './index.ts'

const catalog: AnyCatalog = defineCatalog({
  categories: { necessary: { necessary: true }, functional: {}, targeting: { refusedBySignal: true } },
  vendors: [
    vendors.youtube,
    vendors.xPosts,
    vendors.calendly,
    vendors.spotify,
    { id: 'clip-wall', category: 'targeting', embed: true },
  ],
  facts: () => {
    const { youtube, xPosts, calendly, spotify } = facts
    const clipWall: VendorFacts = {
      ...youtube,
      id: 'clip-wall',
      name: 'Clip Wall',
      operator: { value: 'Clip Ltd', source: [], unverified: 'Hearsay.' },
      privacyPolicy: { value: 'https://clips.example/privacy', source: [], unverified: 'Hearsay.' },
      optOut: { kind: 'browser-settings' },
    }
    return Promise.resolve({ youtube, xPosts, calendly, spotify, clipWall })
  },
})

const video = <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How felt is made" />
const group = (): HTMLElement => screen.getByRole('group', { name: 'How felt is made' })
const frame = (): HTMLIFrameElement | null => document.querySelector('iframe')
const press = (name: string): Promise<void> => userEvent.click(screen.getByRole('button', { name }))

afterEach(() => {
  document.head.replaceChildren()
  delete (globalThis as { twttr?: unknown }).twttr
})

describe('ConsentEmbed', () => {
  it('loads nothing before the grant, and says who would receive data', async () => {
    const { container } = renderWith(video, { catalog })
    expect(container.querySelector('[src], link, iframe')).toBeNull()
    expect(document.head.innerHTML).toBe('')
    expect(within(group()).getByText('How felt is made')).toBeTruthy()
    // Until the facts have loaded, the id is the name.
    expect(within(group()).getByRole('button', { name: 'Always allow youtube' })).toBeTruthy()
    await screen.findByText(/to YouTube, run by Google LLC/)
    expect(within(group()).getByRole('link', { name: 'Privacy policy: YouTube' })).toBeTruthy()
    expect(within(group()).getAllByRole('link')).toHaveLength(2)
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('loads once: shows this embed, stores nothing, and moves the focus to it', async () => {
    const { store } = renderWith(
      <>
        {video}
        <ConsentEmbed vendor="youtube" video="other" title="Another" />
      </>,
      { catalog },
    )
    await userEvent.click(within(group()).getByRole('button', { name: 'Load once' }))
    expect(frame()?.src).toBe('https://www.youtube-nocookie.com/embed/M7lc1UVf-VE')
    expect(frame()?.title).toBe('How felt is made')
    expect(document.querySelectorAll('iframe')).toHaveLength(1)
    expect(screen.getByRole('group', { name: 'Another' })).toBeTruthy()
    expect(store.getState().decided).toBe(false)
    expect(document.activeElement).toBe(frame())
  })

  it('shows a picture of the site behind the placeholder until it loads', async () => {
    renderWith(
      <ConsentEmbed vendor="youtube" video="M7lc1UVf-VE" title="How felt is made" poster="/felt.jpg" />,
      { catalog },
    )
    const picture = group().querySelector('img')!
    expect(picture.getAttribute('src')).toBe('/felt.jpg')
    // The title names the group, so the picture says nothing of its own.
    expect(picture.alt).toBe('')
    await press('Load once')
    expect(document.querySelector('img')).toBeNull()
    expect(frame()?.hasAttribute('poster')).toBe(false)
  })

  it('marks the frame before its address', async () => {
    const set = vi.spyOn(Element.prototype, 'setAttribute')
    renderWith(video, { catalog })
    await press('Load once')
    const names = set.mock.calls.map(([name]) => name)
    expect(names.indexOf('data-askfirst')).toBeLessThan(names.lastIndexOf('src'))
    expect(names.indexOf('data-askfirst-once')).toBeLessThan(names.lastIndexOf('src'))
    expect(frame()?.dataset['askfirst']).toBe('youtube')
    expect(frame()?.hasAttribute('data-askfirst-once')).toBe(true)
    set.mockRestore()
  })

  it('always allows this provider, and no other', async () => {
    const { store } = renderWith(video, { catalog })
    await userEvent.click(await screen.findByRole('button', { name: 'Always allow YouTube' }))
    expect(store.isGranted('youtube')).toBe(true)
    expect(store.isGranted('spotify')).toBe(false)
    expect(store.getState().decided).toBe(true)
    expect(document.activeElement).toBe(frame())
    expect(frame()?.hasAttribute('data-askfirst-once')).toBe(false)
  })

  it('unloads after every decision that does not grant it, and returns the focus', async () => {
    const { store } = renderWith(video, { catalog })
    await press('Load once')
    act(() => store.open('preferences'))
    expect(frame()).toBeTruthy()
    act(() => store.rejectAll())
    expect(frame()).toBeNull()
    expect(document.activeElement).toBe(group())

    await press('Load once')
    act(() => store.save({ vendors: { spotify: true } }))
    expect(frame()).toBeNull()

    act(() => store.acceptAll())
    const granted = frame()
    expect(granted).toBeTruthy()
    expect(document.activeElement).toBe(granted)
    act(() => store.withdraw())
    expect(frame()).toBeNull()
  })

  it('keeps playing if a grant follows "load once"', async () => {
    const { store } = renderWith(video, { catalog })
    await press('Load once')
    const before = frame()
    act(() => store.acceptAll())
    expect(frame()).toBe(before)
  })

  it('asks again for another video in the same place', async () => {
    const { rerender } = renderWith(video, { catalog })
    await press('Load once')
    rerender(<ConsentEmbed vendor="youtube" video="other" title="How felt is made" />)
    expect(frame()).toBeNull()
  })

  it('leaves out "always allow" if the browser’s signal refuses it, and says so', async () => {
    const { store } = renderWith(
      <ConsentEmbed vendor="clip-wall" src="https://clips.example/1" title="How felt is made" />,
      { catalog, gpc: true },
    )
    await screen.findByText(/Clip Ltd \(not confirmed\).*Global Privacy Control refuses it/)
    expect(screen.getByRole('link', { name: /not confirmed/ })).toBeTruthy()
    expect(screen.getByText('Block or delete it in your browser’s settings')).toBeTruthy()
    expect(within(group()).getAllByRole('button')).toHaveLength(1)
    act(() => store.acceptAll())
    expect(frame()).toBeNull()
    await press('Load once')
    expect(frame()?.src).toBe('https://clips.example/1')
  })

  it.each([
    ['that can’t be fetched', () => Promise.reject(new Error('offline'))],
    [
      'whose loader throws',
      () => {
        throw new Error('A mistake')
      },
    ],
  ])('needs no facts %s', async (_, loadFacts) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const failing = { ...catalog, loadFacts }
    renderWith(video, { catalog: failing })
    await waitFor(() => expect(error).toHaveBeenCalled())
    await press('Always allow youtube')
    expect(frame()).toBeTruthy()
    error.mockRestore()
  })

  it('passes attributes to the frame, but no props', async () => {
    const { container } = renderWith(
      <ConsentEmbed
        vendor="spotify"
        type="album"
        item="4aawyAB9vmqN3uQ7FjRGTy"
        title="How felt is made"
        className="mine"
        width={320}
        height={400}
        loading="eager"
        allow="encrypted-media"
        sandbox="allow-scripts"
        data-testid="player"
      />,
      { catalog },
    )
    await press('Load once')
    const player = screen.getByTestId('player')
    expect(player.getAttributeNames()).not.toEqual(expect.arrayContaining(['item']))
    expect(player.getAttribute('type')).toBeNull()
    expect(player.getAttribute('allow')).toBe('encrypted-media')
    expect(player.getAttribute('loading')).toBe('eager')
    expect(player.getAttribute('sandbox')).toBe('allow-scripts')
    const size = container.querySelector('canvas')
    expect([size?.width, size?.height, size?.parentElement?.className]).toEqual([320, 400, 'mine'])
  })

  it('sends the site’s host only to vendors that ask for it', async () => {
    renderWith(<ConsentEmbed vendor="calendly" page="ann/tea" title="How felt is made" />, { catalog })
    expect(group().dataset['address']).toBe('https://calendly.com/ann/tea?embed_type=Inline')
    await press('Load once')
    expect(frame()?.src).toContain(`embed_domain=${encodeURIComponent(location.host)}`)
  })

  it('renders your own parts, and German texts', async () => {
    renderWith(
      <MessagesProvider messages={de}>
        <ConsentEmbed
          vendor="youtube"
          video="a"
          title="How felt is made"
          placeholder={
            <EmbedPlaceholder.Root className="mine">
              <EmbedPlaceholder.LoadOnce asChild>
                <button type="button">Ja</button>
              </EmbedPlaceholder.LoadOnce>
              <EmbedPlaceholder.AlwaysAllow onClick={(event) => event.preventDefault()} />
            </EmbedPlaceholder.Root>
          }
        />
      </MessagesProvider>,
      { catalog },
    )
    await userEvent.click(await screen.findByRole('button', { name: 'YouTube immer erlauben' }))
    expect(frame()).toBeNull()
    await press('Ja')
    expect(frame()).toBeTruthy()
  })

  it('throws for a vendor that the catalog lacks, and for a part outside', () => {
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    expect(() => renderWith(<ConsentEmbed vendor="nobody" src="/x" title="x" />, { catalog })).toThrow(
      expect.objectContaining({ code: 'AF201' }),
    )
    expect(() => renderWith(<EmbedPlaceholder.Title />, { catalog })).toThrow(
      expect.objectContaining({ code: 'AF302' }),
    )
    quiet.mockRestore()
  })

  it('renders its placeholder on a server, and hydrates without a warning', async () => {
    const error = vi.spyOn(console, 'error')
    const granted = createConsentStore({
      catalog,
      storage: memoryStorage(),
      signals: () => ({ gpc: false, dnt: false }),
    })
    const app = <ConsentProvider store={granted}>{video}</ConsentProvider>
    const container = document.createElement('div')
    container.innerHTML = renderToString(app)
    expect(container.textContent).toContain('Load once')
    expect(container.innerHTML).not.toMatch(/<iframe|style=| src=/)
    document.body.append(container)
    const root = hydrateRoot(container, app)
    await screen.findByRole('button', { name: 'Always allow YouTube' })
    expect(error).not.toHaveBeenCalled()
    act(() => root.unmount())
    container.remove()
    error.mockRestore()
  })
})

describe('a post of X', () => {
  const post = <ConsentEmbed vendor="x-posts" post="20" title="How felt is made" />
  const script = (): HTMLScriptElement | null => document.querySelector('script[data-askfirst="x-posts"]')

  it('loads X’s script with the click, and asks it not to track', async () => {
    const createTweet = vi.fn(async (_id: string, place: HTMLElement) => {
      place.append('The post')
      return place
    })
    const { store } = renderWith(post, { catalog })
    expect(script()).toBeNull()
    await press('Load once')
    expect(script()?.src).toBe('https://platform.x.com/widgets.js')
    Object.assign(globalThis, { twttr: { widgets: { createTweet } } })
    act(() => void script()?.dispatchEvent(new Event('load')))
    await screen.findByText('The post')
    expect(createTweet).toHaveBeenCalledExactlyOnceWith('20', expect.anything(), {
      dnt: true,
      theme: 'light',
      lang: 'en',
    })
    expect(document.activeElement).toBe(group())
    act(() => store.rejectAll())
    expect(screen.queryByText('The post')).toBeNull()
    await press('Load once')
    await screen.findByText('The post')
    expect(document.querySelectorAll('script')).toHaveLength(1)
  })

  it('becomes a link if the script or the post can’t be loaded', async () => {
    renderWith(post, { catalog })
    await press('Load once')
    act(() => void script()?.dispatchEvent(new Event('error')))
    const link = await screen.findByRole('link', { name: 'How felt is made' })
    expect(link.getAttribute('href')).toBe('https://x.com/i/status/20')
  })
})

describe('the size of the place', () => {
  it.each([
    [{}, 'fill', 16, 9],
    [{ height: 300 }, 'height', 1, 300],
    [{ width: 640, height: 480 }, 'ratio', 640, 480],
  ])('%j', (size, fit, width, height) => {
    const { container } = render(
      <ConsentProvider catalog={catalog}>
        <ConsentEmbed vendor="youtube" video="a" title="x" {...size} />
      </ConsentProvider>,
    )
    const canvas = container.querySelector('canvas')
    expect([canvas?.parentElement?.dataset['fit'], canvas?.width, canvas?.height]).toEqual([
      fit,
      width,
      height,
    ])
  })

  it('is the vendor’s usual size by default', () => {
    const { container } = renderWith(
      <>
        <ConsentEmbed vendor="spotify" type="track" item="a" title="x" />
        <ConsentEmbed vendor="spotify" type="album" item="a" title="y" />
        <ConsentEmbed vendor="calendly" page="a" title="z" />
      </>,
      { catalog },
    )
    expect([...container.querySelectorAll('canvas')].map(({ height }) => height)).toEqual([152, 352, 700])
  })
})
