import { attempt } from '../attempt.ts'
import type { Tag } from '../effects/tag.ts'
import { callable, given, ifGiven, oneOf } from './shared/given.ts'

/** The options of `recaptcha()`. */
export interface RecaptchaOptions {
  /**
   * A site key, for v3 and for the score keys of Enterprise. Or `explicit`, if the site renders its widgets itself.
   * @default each widget of v2 on the page is rendered
   */
  readonly render?: string
  /**
   * reCAPTCHA Enterprise.
   * @default false
   */
  readonly enterprise?: boolean
  /**
   * `www.recaptcha.net` works where www.google.com doesn't.
   * @default 'www.google.com'
   */
  readonly host?: 'www.google.com' | 'www.recaptcha.net'
  /**
   * The language, as Google's code for it.
   * @default the browser's
   */
  readonly language?: string
  /**
   * Called when `grecaptcha` can be used.
   * @default nothing
   */
  readonly onReady?: () => void
}

interface Recaptcha {
  ready: (callback: () => void) => void
}

/**
 * Google reCAPTCHA. It has no consent call, so a withdrawal reloads the page.
 * @see https://developers.google.com/recaptcha/docs/loading
 * @see https://cloud.google.com/recaptcha/docs/api-ref-checkbox-keys
 */
export function recaptcha(options: RecaptchaOptions = {}): Tag<'recaptcha'> {
  const { render, enterprise = false, host = 'www.google.com', language, onReady } = given(options)
  const parameters = new URLSearchParams()
  if (render !== undefined) parameters.set('render', render)
  if (language !== undefined) parameters.set('hl', language)
  const query = parameters.toString()
  const file = `${enterprise ? 'enterprise' : 'api'}.js${query && `?${query}`}`
  return {
    for: 'recaptcha',
    needs: {
      host: oneOf(host, ['www.google.com', 'www.recaptcha.net']),
      ...ifGiven({ render, language }),
      ...(onReady && { onReady: callable(onReady) }),
    },
    scripts: [
      {
        src: `https://${host}/recaptcha/${file}`,
        onLoad: (isWanted) => {
          const { grecaptcha } = globalThis as { grecaptcha?: Recaptcha & { enterprise?: Recaptcha } }
          // This script loads another one: after it has run, `grecaptcha` may not be ready yet.
          if (onReady)
            (enterprise ? grecaptcha?.enterprise : grecaptcha)?.ready(() => isWanted() && attempt(onReady))
        },
      },
    ],
  }
}
