import { type ConsentEmbedProps, ConsentEmbed as Embed, EmbedPlaceholder as Parts } from '@askfirst/ui/embed'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, link, quietButton } from '@/registry/default/lib/consent-classes'

/** Replaces a frame in its size. Nothing of the provider loads until it is allowed. */
function EmbedPlaceholder({
  className,
  ...props
}: Omit<React.ComponentProps<typeof Parts.Root>, 'children' | 'unstyled'>) {
  return (
    <Parts.Root
      unstyled
      className={cn(
        'grid h-full auto-rows-max grid-cols-[minmax(0,1fr)] content-center-safe justify-items-center gap-2 overflow-auto rounded-lg border bg-muted p-6 text-center text-sm text-foreground',
        // A small space, such as a video in a phone's column.
        '@max-md:gap-1 @max-md:p-3 @max-md:text-xs @max-xs:p-1.5',
        // After a poster: at the bottom, so that the picture shows.
        '[img+&]:absolute [img+&]:inset-x-0 [img+&]:bottom-0 [img+&]:h-auto [img+&]:max-h-full [img+&]:rounded-t-none [img+&]:rounded-b-(--askfirst-control-radius) [img+&]:border-x-0 [img+&]:border-b-0 [img+&]:p-3',
        '@xl:[img+&]:grid-cols-[minmax(0,1fr)_auto] @xl:[img+&]:justify-items-start @xl:[img+&]:gap-x-6 @xl:[img+&]:text-start',
        // It shows a name and its operator, so it stays invisible until both are known.
        'data-pending:*:invisible',
        className,
      )}
      {...props}
    >
      <Parts.Title
        unstyled
        className="max-w-full text-base font-semibold wrap-anywhere @max-md:truncate @max-xs:text-xs @max-md:text-sm"
      />
      <Parts.Description unstyled className="min-h-[2lh] max-w-prose text-balance @max-xs:leading-snug" />
      <Parts.Actions
        unstyled
        className={cn(
          'mt-2 flex flex-wrap justify-center gap-2 @max-md:mt-1 @max-xs:mt-0 @max-xs:flex-nowrap @max-xs:gap-1.5',
          '@xl:[img+*>&]:col-start-2 @xl:[img+*>&]:row-span-3 @xl:[img+*>&]:row-start-1 @xl:[img+*>&]:mt-0 @xl:[img+*>&]:grid @xl:[img+*>&]:self-center',
        )}
      >
        <Parts.LoadOnce
          unstyled
          className={cn(button, '@max-md:px-3 @max-xs:min-h-8 @max-xs:px-2 @max-xs:py-1 @max-xs:text-xs')}
        />
        <Parts.AlwaysAllow
          unstyled
          className={cn(
            quietButton,
            'bg-card @max-md:px-3 @max-xs:min-h-8 @max-xs:px-2 @max-xs:py-1 @max-xs:text-xs',
          )}
        />
      </Parts.Actions>
      <Parts.Links
        unstyled
        className="flex min-h-6 flex-wrap justify-center gap-x-4 text-xs leading-6 @max-xs:min-h-5 @max-xs:leading-5"
      >
        <Parts.PrivacyLink unstyled className={link} />
        <Parts.OptOutLink unstyled className={link} />
      </Parts.Links>
    </Parts.Root>
  )
}

/** A third party's video, map, form or post. It loads once the visitor allows it. */
function ConsentEmbed(props: ConsentEmbedProps) {
  return (
    <Embed
      placeholder={<EmbedPlaceholder />}
      {...props}
      className={cn('overflow-hidden rounded-lg', props.className)}
    />
  )
}

export { ConsentEmbed, EmbedPlaceholder }
