import type { EffectContext } from '../state.ts'
import type { ContentHosts } from './content-hosts.ts'
import { addressesFor } from './let-in.ts'
import { addressesIn } from './requests/addresses.ts'

/** Why content can never load as it is written. */
export type Fault = 'nobody' | 'unknown' | 'necessary' | 'runs' | 'nonce' | 'nothing' | 'address' | 'host'
/** `unchecked`: it may load as soon as the catalog's facts confirm that its hosts are the vendor's. */
export type Verdict = 'waits' | 'unchecked' | 'goes' | Fault

export const idsOf = (element: Element): readonly string[] =>
  (element.getAttribute('data-askfirst') ?? '').split(/\s+/).filter(Boolean)

/** False for a script inside an SVG picture, which is another kind of element. */
export const isScript = (element: Element): element is HTMLScriptElement =>
  element.localName === 'script' && 'text' in element

export const WAITING_SCRIPT = 'script[type="text/plain"]'

/** The address of a waiting script. `null`: its code is in the element itself. */
export const sourceOf = (script: HTMLScriptElement): string | null =>
  script.getAttribute('data-askfirst-src') ?? script.getAttribute('src')

/** The nonces of the scripts that may run here. Waiting scripts don't count. */
const noncesOfPage = (): readonly string[] =>
  [...document.querySelectorAll<HTMLScriptElement>(`script[nonce]:not(${WAITING_SCRIPT})`)].flatMap(
    (script) => script.nonce || [],
  )

/**
 * Decides whether content may load now. Editors write it, and so does anybody who gets HTML past them. So everything
 * that the content says about itself is checked, and nothing in it may throw.
 */
export function createJudge(
  { catalog, getState }: EffectContext,
  hosts: ContentHosts,
  nonce: string | undefined,
): (element: HTMLElement) => Verdict {
  const nonces = new Set(nonce === undefined ? noncesOfPage() : [nonce])
  /** If the page's scripts have different nonces, somebody may have injected one of them. */
  const lacksNonce = (script: HTMLScriptElement): boolean =>
    nonces.size > 1 || (nonces.size === 1 && !nonces.has(script.nonce))
  const isNecessary = (id: string): boolean =>
    catalog.categories[catalog.vendors.find((vendor) => vendor.id === id)?.category ?? id]?.necessary === true

  return (element) => {
    const ids = idsOf(element)
    const { started } = getState()
    const grants: Readonly<Record<string, boolean>> = getState().grants
    if (ids.length === 0) return 'nobody'
    if (ids.some((id) => !Object.hasOwn(grants, id))) return 'unknown'
    if (ids.some(isNecessary)) return 'necessary'
    let addresses = addressesFor(element)
    if (isScript(element)) {
      if (!element.matches(WAITING_SCRIPT)) return 'runs'
      if (lacksNonce(element)) return 'nonce'
      const source = sourceOf(element)
      addresses = source === null ? [] : [['src', source]]
    } else if (addresses.length === 0) return 'nothing'
    const places = addresses.map(([name, address]) => addressesIn(name, address))
    if (places.some((urls) => urls.length === 0)) return 'address'
    const allowed = places.flat().map((url) => hosts.allows(ids, url))
    if (allowed.includes(false)) return 'host'
    if (!started || !ids.every((id) => grants[id])) return 'waits'
    return allowed.includes(undefined) ? 'unchecked' : 'goes'
  }
}
