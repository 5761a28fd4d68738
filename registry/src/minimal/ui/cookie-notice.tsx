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
        'max-w-2xl text-sm leading-6 text-pretty text-foreground [--askfirst-control-radius:0px] [--askfirst-radius:0px]',
        // What is inside a section isn't a part, but it has a slot. `!` overrides our stylesheet.
        '**:data-[slot=askfirst-notice-heading]:border-t! **:data-[slot=askfirst-notice-heading]:pt-4! **:data-[slot=askfirst-notice-heading]:text-base! **:data-[slot=askfirst-notice-heading]:font-semibold!',
        '**:data-[slot=askfirst-provider-list]:border-0! **:data-[slot=askfirst-provider-list]:ps-0! **:data-[slot=askfirst-provider]:py-5! **:data-[slot=askfirst-table]:text-xs!',
        className,
      )}
      {...props}
    >
      <Parts.Title unstyled className="text-2xl leading-tight font-semibold text-balance" />
      <Parts.Intro />
      <Parts.Contents
        unstyled
        className="my-6 border-t pt-4 *:m-0! *:columns-2xs! *:p-0! **:data-[slot=askfirst-notice-item]:m-0! **:data-[slot=askfirst-notice-item]:list-none! **:data-[slot=askfirst-notice-item]:py-0.5!"
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
