import { CookieNotice as Parts } from '@askfirst/ui/notice'
import type * as React from 'react'
import { cn } from '@/lib/utils'

type CookieNoticeProps = Omit<React.ComponentProps<typeof Parts.Root>, 'children' | 'unstyled'>

/** Your cookie notice page, generated from the catalog. Leave out sections, or put your own `Parts.Section` between. */
function CookieNotice({ className, ...props }: CookieNoticeProps) {
  return (
    <Parts.Root
      unstyled
      className={cn(
        'max-w-3xl leading-7 text-pretty text-foreground',
        // What is inside a section isn't a part, but it has a slot. `!` overrides our stylesheet.
        '**:data-[slot=askfirst-notice-heading]:text-xl! **:data-[slot=askfirst-notice-heading]:font-semibold! **:data-[slot=askfirst-notice-heading]:tracking-tight!',
        '**:data-[slot=askfirst-provider-list]:border-0! **:data-[slot=askfirst-provider-list]:ps-0! **:data-[slot=askfirst-provider]:py-5! **:data-[slot=askfirst-table]:text-sm!',
        className,
      )}
      {...props}
    >
      <Parts.Title unstyled className="text-3xl leading-tight font-bold tracking-tight text-balance" />
      <Parts.Intro />
      <Parts.Contents
        unstyled
        className="my-6 rounded-lg border bg-card p-4 text-sm *:m-0! *:columns-2xs! *:p-0! **:data-[slot=askfirst-notice-item]:m-0! **:data-[slot=askfirst-notice-item]:list-none! **:data-[slot=askfirst-notice-item]:py-0.5!"
      />
      <Parts.Choice />
      <Parts.Cookie />
      <Parts.Types />
      <Parts.Providers />
      <Parts.IndustryOptOuts />
      <Parts.Beacons />
      <Parts.FlashCookies />
      <Parts.IpAddresses />
      <Parts.Signals />
      <Parts.Contact />
    </Parts.Root>
  )
}

export { CookieNotice, type CookieNoticeProps }
