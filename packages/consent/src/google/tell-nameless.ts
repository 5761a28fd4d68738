import { isText } from '../effects/is-text.ts'
import { createError } from '../errors.ts'

/** Tells the developer that the data layer's name comes from an unset variable: nothing listens there. */
export function tellNameless(dataLayer: unknown): void {
  if (dataLayer === undefined || isText(dataLayer)) return
  console.error(createError('AF220', 'dataLayer', JSON.stringify(dataLayer)).message)
}
