import { isText } from '../effects/is-text.ts'
import { defaultCommands, type GoogleDefaultsOptions } from './defaults.ts'
import { tellNameless } from './tell-nameless.ts'

/** Bundlers replace this. Production builds keep an error's code and page, not its text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * Returns a script for the `<head>`. Put it before any Google tag: it says that nothing is granted yet, even if the
 * app's own code loads late. Pass the same options as to `googleConsentMode()`.
 *
 * The text contains no `</script>` and no `<!--`, so you can put it between script tags unchanged.
 */
export function googleHeadScript(options: GoogleDefaultsOptions = {}): string {
  const { dataLayer: name } = options
  const dataLayer = isText(name) ? name : 'dataLayer'
  if (process.env.NODE_ENV !== 'production') tellNameless(name)
  const layer = `window[${literal(dataLayer)}]`
  const calls = defaultCommands(options).map((command) => `g(${command.map(literal).join()});`)
  const push = `function(){${layer}.push(arguments)}`
  // A `gtag` that the page already has fills the default data layer.
  const gtag = dataLayer === 'dataLayer' ? `window.gtag=window.gtag||${push}` : push
  // It ends with a semicolon because other scripts are appended to it.
  return `(function(){${layer}=${layer}||[];var g=${gtag};${calls.join('')}})();`
}

/** JSON in which no character can end the script that contains it. */
export const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
