import { AskfirstError } from '@askfirst/catalog'
import { idsOf, isScript, type Verdict } from './judge-content.ts'
import { wasLetIn } from './let-in.ts'
import { isOwn, readAddress } from './requests/addresses.ts'

const reported = new WeakMap<Element, Set<string>>()

function tell(element: Element, why: string, mend: string): void {
  const before = reported.get(element) ?? new Set()
  if (before.has(why)) return
  reported.set(element, before.add(why))
  const { message } = new AskfirstError(
    'AF227',
    `This <${element.localName}> in the page’s HTML ${why}.`,
    'What it is for has no say in whether it loads.',
    mend,
  )
  console.error(message, element)
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
      return tell(element, 'names nobody', 'Name the vendor in data-askfirst.')
    case 'unknown': {
      const unknown = ids.filter((id) => !known.includes(id))
      return tell(
        element,
        `is for "${unknown.join('", "')}", which the catalog doesn’t have, so it stays blocked`,
        'Mend data-askfirst, or add the vendor to the catalog.',
      )
    }
    case 'necessary':
      return tell(
        element,
        `is for ${quoted}, which is always granted, so it stays blocked`,
        'What is necessary waits for nothing: write it without a mark.',
      )
    case 'runs':
      return tell(
        element,
        'has no type="text/plain", so the browser takes it as it is',
        'Write type="text/plain", and the type that it has then as data-askfirst-type.',
      )
    case 'nonce':
      return tell(
        element,
        'lacks the nonce of the page, or the page has several, so it stays blocked',
        'Give it the nonce of the page’s other scripts, and htmlContent() the same.',
      )
    case 'nothing':
      return tell(
        element,
        own.length > 0 ? 'loads its address at once' : 'has no address that waits',
        'Write the address as data-askfirst-src, -srcset, -href, -poster or -data, on an element that loads one.',
      )
    case 'address':
      return tell(
        element,
        'waits for no address of the web, so it stays blocked',
        'Write one that begins with https:.',
      )
    case 'host':
      return tell(
        element,
        `loads from a host that is none of ${quoted}, so it stays blocked`,
        'Mend data-askfirst, or name the host in the option hosts.',
      )
    case 'waits':
    case 'unchecked':
    case 'goes':
      if (!isScript(element) && own.some((url) => !isOwn(url)) && !wasLetIn(element)) {
        tell(element, 'has an address that loads at once, beside the one that waits', 'Leave out the first.')
      }
  }
}
