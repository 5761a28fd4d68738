export interface ScriptAttributes {
  readonly src: string
  /** @default true */
  readonly async?: boolean | undefined
  readonly type?: string | undefined
  readonly nonce?: string | undefined
  readonly integrity?: string | undefined
  readonly crossOrigin?: string | undefined
  readonly onLoad?: (() => void) | undefined
  readonly onError?: (() => void) | undefined
}

/**
 * Puts a script of a vendor on the page, once: the page itself remembers, so that neither a second mount,
 * nor a second grant, nor a vendor with the same tag, nor a second copy of this code loads it again.
 * A script can't be unloaded: call this only while its vendor is granted.
 */
export function loadScript(vendor: string, attributes: ScriptAttributes): void {
  const { src, async = true, onLoad, onError } = attributes
  for (const there of document.querySelectorAll<HTMLScriptElement>('script[data-askfirst]')) {
    if (there.getAttribute('src') === src) return
  }
  const script = document.createElement('script')
  script.dataset['askfirst'] = vendor
  script.async = async
  for (const name of ['type', 'nonce', 'integrity', 'crossOrigin'] as const) {
    const value = attributes[name]
    if (value !== undefined) script[name] = value
  }
  if (onLoad) script.addEventListener('load', onLoad)
  if (onError) script.addEventListener('error', onError)
  script.src = src
  document.head.append(script)
}
