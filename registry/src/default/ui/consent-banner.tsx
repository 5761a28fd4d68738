import { ConsentBanner as Parts } from '@askfirst/ui'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, link, quietButton, surface } from '@/registry/default/lib/consent-classes'

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
        'inset-x-3 bottom-3 flex max-h-[calc(100dvh-1.5rem)] max-w-md flex-col gap-4 overflow-y-auto rounded-xl p-4',
        'sm:inset-x-auto sm:inset-e-6 sm:bottom-6 sm:gap-5 sm:p-6',
        // A third of a phone's window stays free, whatever the text: the text scrolls, and the buttons stay.
        'max-sm:max-h-[max(66dvh,min(26rem,calc(100dvh-1.5rem)))]',
        // It moves aside from what has focus. In HTML from a server it may be hidden until the visitor must be asked.
        'data-aside:top-3 data-aside:bottom-auto sm:data-aside:top-6',
        'data-askfirst-early:[display:var(--askfirst-early,flex)]',
        className,
      )}
      {...props}
    >
      <Parts.Text
        unstyled
        className="grid justify-items-start gap-2 max-sm:-m-1 max-sm:min-h-20 max-sm:overflow-y-auto max-sm:p-1"
      >
        <Parts.Title unstyled className="text-base leading-snug font-semibold text-balance" />
        <Parts.Description unstyled className="leading-relaxed text-pretty text-muted-foreground" />
        <Parts.Changes unstyled className="leading-relaxed text-pretty text-muted-foreground" />
        <Parts.Signal unstyled className="leading-relaxed text-pretty text-muted-foreground" />
        {noticeHref !== undefined && (
          <Parts.NoticeLink unstyled href={noticeHref} className={cn(link, 'min-h-6')} />
        )}
      </Parts.Text>
      <Parts.Actions unstyled handler={handler} className="grid shrink-0 grid-cols-2 gap-2">
        <Parts.AcceptOrReject unstyled className={button} />
        <Parts.Customize unstyled className={cn(quietButton, 'col-span-2')} />
      </Parts.Actions>
    </Parts.Root>
  )
}

export { ConsentBanner, type ConsentBannerProps }
