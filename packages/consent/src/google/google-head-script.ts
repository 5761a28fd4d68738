import { isText } from '../effects/is-text.ts'
import { defaultCommands, type GoogleDefaultsOptions } from './defaults.ts'
import { tellNameless } from './tell-nameless.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/**
 * A script for the `<head>`, to stand before any tag of Google's: it tells them that nothing is granted yet, however
 * late the app's own code comes. Give it the same options as `googleConsentMode()`.
 *
 * The text holds no `</script>` and no `<!--`, so that it may stand between script tags as it is.
 */
export function googleHeadScript(options: GoogleDefaultsOptions = {}): string {
  const { dataLayer: name } = options
  const dataLayer = isText(name) ? name : 'dataLayer'
  if (process.env.NODE_ENV !== 'production') tellNameless(name)
  const layer = `window[${literal(dataLayer)}]`
  const calls = defaultCommands(options).map((command) => `g(${command.map(literal).join()});`)
  const push = `function(){${layer}.push(arguments)}`
  // The page's own `gtag` fills the data layer that everybody uses.
  const gtag = dataLayer === 'dataLayer' ? `window.gtag=window.gtag||${push}` : push
  // It ends with a semicolon: other scripts are written behind it.
  return `(function(){${layer}=${layer}||[];var g=${gtag};${calls.join('')}})();`
}

/** JSON in which no character can end the script it stands in. */
export const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')
