import { AskfirstError } from '@askfirst/catalog'
import { isText } from '../effects/is-text.ts'

/** Tells the developer that the data layer's name comes from an unset variable: nothing listens there. */
export function tellNameless(dataLayer: unknown): void {
  if (dataLayer === undefined || isText(dataLayer)) return
  const { message } = new AskfirstError(
    'AF220',
    `Google Consent Mode got ${JSON.stringify(dataLayer)} as \`dataLayer\`.`,
    'No tag of Google’s would hear there that nothing is granted, so it says so in `window.dataLayer`.',
    'Give the name of the data layer as a text that is not empty, or leave it out. Is the variable set that it comes from?',
  )
  console.error(message)
}
