import type { ScriptOptions } from '../../effects/insert-script.ts'

const ADDRESS = 'https://www.googletagmanager.com/gtag/js'

/** Google's one script for Analytics, Ads and Floodlight. Once it is on the page, a `config` command is enough. */
export const gtagScripts = (id: string) => (): readonly ScriptOptions[] =>
  document.querySelector(`script[src^="${ADDRESS}"]`)
    ? []
    : [{ src: `${ADDRESS}?id=${encodeURIComponent(id)}` }]
