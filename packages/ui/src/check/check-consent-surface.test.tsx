import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkConsentSurface } from './check-consent-surface.ts'
import { accessibleName } from '../kit/accessible-name.ts'

/** Puts HTML into the page. */
const page = (html: string): Element => {
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}

describe('a mistake of the developer', () => {
  it('is reported: there is no layout in jsdom', () => {
    page('<section data-slot="askfirst-banner"></section>')
    expect(() => checkConsentSurface('section')).toThrow(expect.objectContaining({ code: 'AF305' }))
  })

  describe('in a page with a layout', () => {
    beforeEach(() => {
      const box = { width: 800, height: 600 } as DOMRect
      vi.spyOn(document.documentElement, 'getBoundingClientRect').mockReturnValue(box)
    })
    afterEach(() => void vi.restoreAllMocks())

    it.each([
      ['no such surface', '.banner', {}],
      ['no element', null, {}],
      ['nothing that accepts', 'section', {}],
      ['a selector that finds nothing', 'section', { accept: 'button', reject: '#no' }],
      ['a way back that is not there', 'section', { accept: 'button', withdraw: '.footer-button' }],
    ])('is reported: %s', (_, element, options) => {
      page('<section><button>Fine</button></section>')
      expect(() => checkConsentSurface(element, options)).toThrow(expect.objectContaining({ code: 'AF304' }))
    })

    it('is not reported if the surface has no accept on purpose', () => {
      page('<section><h2>Details</h2></section>')
      const found = checkConsentSurface('section', { accept: null, skip: ['withdrawal', 'no-wall'] })
      expect(found).toEqual([])
    })
  })
})

it.each([
  ['<button>Yes <b>please</b></button>', 'Yes please'],
  ['<button aria-label="Accept">✓</button>', 'Accept'],
  ['<button aria-labelledby="a b"><i id="a">One</i><i id="b">Two</i></button>', 'One Two'],
  ['<button><svg aria-label="Accept"></svg></button>', 'Accept'],
  ['<button><img alt="Accept"></button>', 'Accept'],
  ['<input type="submit" value="Accept">', 'Accept'],
  ['<button title="Accept"></button>', 'Accept'],
  ['<button><i aria-hidden="true">✓</i></button>', ''],
])('the name of %s is %j', (html, name) => {
  expect(accessibleName(page(html))).toBe(name)
})
