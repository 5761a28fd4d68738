import { act, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'

const page = (
  <>
    <h1>The site</h1>
    <PreferencesTrigger />
    <ConsentUI noticeHref="#notice" />
  </>
)

// React throws if it can't find what it rendered.
const errors = vi.spyOn(console, 'error')
afterEach(() => void errors.mockClear())

it('an extension that removes the banner breaks nothing', async () => {
  const { store } = renderWith(page)
  screen.getByRole('region').remove()
  act(() => store.rejectAll())
  expect(screen.getByRole('heading', { name: 'The site' })).toBeTruthy()
  expect(screen.queryByRole('region')).toBeNull()
  act(() => store.open('preferences'))
  expect(await screen.findByRole('dialog')).toBeTruthy()
  expect(errors).not.toHaveBeenCalled()
})

/**
 * Changes the page as browser translators do: each text moves into new elements, and React's own text nodes are gone.
 */
function translate(root: Element): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const texts: Text[] = []
  while (walker.nextNode()) texts.push(walker.currentNode as Text)
  for (const text of texts) {
    if (!text.data.trim() || text.parentElement?.tagName === 'FONT') continue
    const font = document.createElement('font')
    font.append(document.createElement('font'))
    font.firstElementChild!.append(`»${text.data}«`)
    text.replaceWith(font)
  }
}

it('a page that a browser has translated keeps working', async () => {
  const { store } = renderWith(page)
  translate(document.body)
  await userEvent.click(screen.getByRole('button', { name: '»Choose«' }))
  const dialog = await screen.findByRole('dialog')
  translate(document.body)
  await userEvent.click(within(dialog).getByText('»3 providers«'))
  await within(dialog).findByRole('switch', { name: /Heap/ })
  translate(document.body)
  await userEvent.click(within(dialog).getByRole('switch', { name: /Heap/ }))
  await userEvent.click(within(dialog).getByRole('checkbox', { name: /Functionality/ }))
  await userEvent.click(within(dialog).getByText('»3 providers«'))
  await userEvent.click(within(dialog).getByRole('button', { name: '»Save choices«' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(store.isGranted('heap-analytics')).toBe(true)
  expect(screen.queryByRole('region')).toBeNull()
  expect(errors).not.toHaveBeenCalled()
})
