import { AskfirstError } from '@askfirst/catalog'

const told = new WeakSet<Element>()

/** Tells developers of a banner that can be accepted and not refused: types can't see what stands inside of JSX. */
export function warn(banner: Element | null): void {
  if (!banner || told.has(banner)) return
  const has = (value: string): boolean => banner.querySelector(`[name="askfirst"][value="${value}"]`) !== null
  if (!has('accept-all') || has('reject-all')) return
  told.add(banner)
  console.warn(
    new AskfirstError(
      'AF306',
      'This banner has a <ConsentBanner.AcceptAll> and no <ConsentBanner.RejectAll>.',
      'Most authorities call that an infringement: refusing must be as easy as accepting.',
      'Put a RejectAll beside it. If there is one with `asChild`, let its element pass on the props that it gets.',
    ).message,
  )
}
