import { isText } from '../effects/is-text.ts'
import { createError } from '../errors.ts'

/** Tells the developer that the data layer's name comes from an unset variable: nothing listens there. */
export function tellNameless(dataLayer: unknown): void {
  if (dataLayer === undefined || isText(dataLayer)) return
  console.error(
    createError(
      'AF220',
      `Google Consent Mode got ${JSON.stringify(dataLayer)} as \`dataLayer\`.`,
      'No tag of Google reads that, so `window.dataLayer` is used instead.',
      'Pass the name of the data layer as text that is not empty, or leave it out. Is the variable set that it comes from?',
    ).message,
  )
}
