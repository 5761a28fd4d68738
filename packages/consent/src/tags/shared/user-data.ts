import type { Tag } from '../../effects/tag.ts'
import { gtagOn } from '../../google/gtag.ts'

export interface GoogleUserData {
  /**
   * The visitor, for Google's enhanced conversions, sent with the grant: `{ email: 'jane@example.com' }`. Google's
   * script hashes it. All gtag.js tags on the page share it.
   * @default nothing
   */
  readonly userData?: Readonly<Record<string, unknown>>
}

/**
 * Adds user data to a tag. It is sent with each grant: before the tag's first event and, in advanced mode, once it is
 * granted.
 * @see https://support.google.com/google-ads/answer/13258081
 * @see https://support.google.com/sa360/answer/14218731
 */
export function withUserData(
  tag: Omit<Tag, 'for'>,
  { userData, dataLayer }: GoogleUserData & { readonly dataLayer?: string },
): Omit<Tag, 'for'> {
  if (!userData) return tag
  const { start, consent } = tag
  const tell = (granted: boolean): void => {
    if (granted) gtagOn(dataLayer)('set', 'user_data', userData)
  }
  return {
    ...tag,
    start: (granted) => {
      tell(granted)
      start?.(granted)
    },
    ...(consent && {
      consent: (granted) => {
        tell(granted)
        consent(granted)
      },
    }),
  }
}
