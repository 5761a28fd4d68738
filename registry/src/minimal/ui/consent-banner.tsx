import { ConsentBanner as Parts } from '@askfirst/ui'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, link, quietButton, surface } from '@/registry/minimal/lib/consent-classes'

type ConsentBannerProps = Omit<
  React.ComponentProps<typeof Parts.Root>,
  'children' | 'layout' | 'unstyled'
> & {
  /** The address of your cookie notice. Without it there is no link. */
  noticeHref?: string | undefined
  /** The address of `createConsentHandler()`. The buttons then are a form, which works without JavaScript. */
  handler?: string | undefined
}

function ConsentBanner({ noticeHref, handler, className, ...props }: ConsentBannerProps) {
  return (
    <Parts.Root
      unstyled
      className={cn(
        surface,
        'inset-x-0 bottom-0 grid max-h-dvh gap-4 overflow-y-auto border-x-0 border-b-0 px-5 py-4',
        'sm:px-8 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center lg:gap-10 lg:px-[max(2rem,calc(50%-36rem))] lg:py-5',
        // A third of a phone's window stays free, whatever the text: the text scrolls, and the buttons stay.
        'max-sm:max-h-[max(66dvh,min(26rem,100dvh))] max-sm:grid-rows-[minmax(0,1fr)_auto]',
        // It moves aside from what has focus. In HTML from a server it may be hidden until the visitor must be asked.
        'data-aside:top-0 data-aside:bottom-auto data-aside:border-t-0 data-aside:border-b',
        'data-askfirst-early:[display:var(--askfirst-early,grid)]',
        className,
      )}
      {...props}
    >
      <Parts.Text
        unstyled
        className="grid justify-items-start gap-1 max-sm:-m-1 max-sm:min-h-20 max-sm:overflow-y-auto max-sm:p-1"
      >
        <Parts.Title unstyled className="text-sm leading-relaxed font-semibold text-balance" />
        <Parts.Description unstyled className="leading-relaxed text-pretty text-muted-foreground" />
        <Parts.Changes unstyled className="leading-relaxed text-pretty text-muted-foreground" />
        <Parts.Signal unstyled className="leading-relaxed text-pretty text-muted-foreground" />
        {noticeHref !== undefined && (
          <Parts.NoticeLink unstyled href={noticeHref} className={cn(link, 'min-h-6')} />
        )}
      </Parts.Text>
      <Parts.Actions
        unstyled
        handler={handler}
        className="grid grid-cols-2 gap-2 sm:grid-cols-[1fr_1fr_auto] sm:justify-self-start lg:-me-4"
      >
        <Parts.AcceptOrReject unstyled className={button} />
        <Parts.Customize unstyled className={cn(quietButton, 'max-sm:col-span-2')} />
      </Parts.Actions>
    </Parts.Root>
  )
}

export { ConsentBanner, type ConsentBannerProps }
