import { createError } from '../errors.ts'
import { idsOf, isScript, type Verdict } from './judge-content.ts'
import { wasLetIn } from './let-in.ts'
import { isOwn, readAddress } from './requests/addresses.ts'

const reported = new WeakMap<Element, Set<string>>()

function tell(element: Element, why: string, mend: string): void {
  const before = reported.get(element) ?? new Set()
  if (before.has(why)) return
  reported.set(element, before.add(why))
  console.error(createError('AF227', element.localName, why, mend).message, element)
}

/** Does code manage this element? Then it isn't part of the page's HTML. */
const isOfCode = (element: HTMLElement, verdict: Verdict): boolean =>
  element.getAttribute('data-slot')?.startsWith('askfirst') === true ||
  // A script that code made is async, whatever its attributes say. jsdom lacks this.
  (verdict === 'runs' &&
    (element as { readonly async?: boolean }).async !== false &&
    !element.hasAttribute('async'))

/** Tells a developer, once, why this element never waits for a grant or never loads. */
export function tellOfContent(element: HTMLElement, verdict: Verdict, known: readonly string[]): void {
  if (isOfCode(element, verdict)) return
  const ids = idsOf(element)
  const quoted = `"${ids.join('", "')}"`
  const own = ['src', 'href', 'data'].flatMap(
    (name) => readAddress(element.getAttribute(name) ?? 'about:blank') ?? [],
  )
  switch (verdict) {
    case 'nobody':
      return tell(element, 'names no vendor', 'Name the vendor in data-askfirst.')
    case 'unknown': {
      const unknown = ids.filter((id) => !known.includes(id))
      return tell(
        element,
        `is for "${unknown.join('", "')}", which the catalog doesn’t have, so it stays blocked`,
        'Correct data-askfirst, or add the vendor to the catalog.',
      )
    }
    case 'necessary':
      return tell(
        element,
        `is for ${quoted}, which is always granted, so it stays blocked`,
        'Remove data-askfirst: what is necessary doesn’t wait.',
      )
    case 'runs':
      return tell(
        element,
        'has no type="text/plain", so the browser runs it at once, or takes it for data',
        'Write type="text/plain", and put the type that it has now into data-askfirst-type.',
      )
    case 'nonce':
      return tell(
        element,
        'lacks the nonce of the page, or the page has several, so it stays blocked',
        'Give it the nonce of the page’s other scripts, and pass the same nonce to htmlContent().',
      )
    case 'nothing':
      return tell(
        element,
        own.length > 0 ? 'loads its URL at once' : 'has no URL that waits',
        'Put the URL into data-askfirst-src, -srcset, -href, -poster or -data, on an element that loads one.',
      )
    case 'address':
      return tell(
        element,
        'has a URL that is not https: or http:, so it stays blocked',
        'Write a URL that begins with https:.',
      )
    case 'host':
      return tell(
        element,
        `loads from a host that doesn’t belong to ${quoted}, so it stays blocked`,
        'Correct data-askfirst, or add the host with the option hosts.',
      )
    case 'waits':
    case 'unchecked':
    case 'goes':
      if (!isScript(element) && own.some((url) => !isOwn(url)) && !wasLetIn(element)) {
        tell(element, 'has a URL that loads at once, beside the one that waits', 'Remove the first one.')
      }
  }
}
