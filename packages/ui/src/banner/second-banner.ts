import { AskfirstError } from '@askfirst/catalog'

/** Its words come when they are needed: no visitor's first load carries them. */
export function warn(cookie: string): void {
  console.warn(
    new AskfirstError(
      'AF303',
      `This page has two banners for the cookie "${cookie}".`,
      'A visitor would be asked twice, so the second one stays away. It follows what the first one is answered.',
      'Keep one <ConsentProvider> and one <ConsentUI>. If there is only one, look for two copies of @askfirst/ui in the bundle.',
    ).message,
  )
}
