import { screen } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'

afterEach(() => vi.restoreAllMocks())

it('moves aside from focus, and stays there while it has focus itself, so that no click misses it', async () => {
  renderWith(
    <>
      <button type="button">At the end of the page</button>
      <button type="button">Elsewhere</button>
      <ConsentUI />
    </>,
  )
  const banner = screen.getByRole('region')
  // jsdom has no layout, so this makes the banner cover the end of the page.
  const at = (top: number) => new DOMRect(0, top, 100, 100)
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    return at(this === banner || this.textContent === 'At the end of the page' ? 500 : 0)
  })
  Object.assign(Element.prototype, { scrollIntoView: () => undefined })
  Object.assign(document, { elementFromPoint: () => banner })

  screen.getByText('At the end of the page').focus()
  // The code that uncovers focus is fetched once the visitor uses the page.
  await vi.dynamicImportSettled()
  expect(banner.hasAttribute('data-aside')).toBe(true)
  screen.getByRole('button', { name: 'Reject all' }).focus()
  expect(banner.hasAttribute('data-aside')).toBe(true)
  screen.getByText('Elsewhere').focus()
  expect(banner.hasAttribute('data-aside')).toBe(false)
})
