'use client'

import { PreferenceCenter as Parts, ProviderSearch } from '@askfirst/ui/preferences'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, quietButton, surface } from '@/registry/default/lib/consent-classes'
import { CategoryList } from '@/registry/default/ui/category-list'
import { ProviderItem } from '@/registry/default/ui/provider-list'

type PreferenceCenterProps = Omit<React.ComponentProps<typeof Parts.Content>, 'children' | 'unstyled'>

/** Opens with the store: by the banner, a trigger or `useConsentStore().open('preferences')`. Render one per page. */
function PreferenceCenter({ className, ...props }: PreferenceCenterProps) {
  return (
    <Parts.Root>
      <Parts.Content
        unstyled
        className={cn(
          surface,
          'inset-3 m-auto flex h-fit max-h-[min(calc(100dvh-1.5rem),50rem)] max-w-3xl flex-col overflow-hidden rounded-xl focus-visible:outline-none',
          className,
        )}
        {...props}
      >
        <Parts.Head
          unstyled
          className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b p-5 sm:px-6"
        >
          <Parts.Title unstyled className="text-lg leading-snug font-semibold text-balance" />
          <Parts.Close
            unstyled
            className={cn(quietButton, '-m-2 size-11 border-transparent bg-transparent p-0 shadow-none')}
          />
          <Parts.Description
            unstyled
            className="col-span-full leading-relaxed text-pretty text-muted-foreground"
          />
        </Parts.Head>
        <Parts.Body
          unstyled
          className={cn(
            'min-h-0 scroll-py-4 overflow-y-auto overscroll-contain p-5 sm:px-6',
            // Shown if the list is long. It has no line below, because cards follow.
            '*:data-[slot=askfirst-search]:mb-4! *:data-[slot=askfirst-search]:border-0! *:data-[slot=askfirst-search]:py-0! *:data-[slot=askfirst-search-results]:py-0!',
          )}
        >
          <Parts.Signal
            unstyled
            className="mb-3 flex flex-wrap items-center gap-3 rounded-lg bg-muted px-4 py-3 leading-relaxed"
          />
          <ProviderSearch.Root renderItem={(item) => <ProviderItem {...item} />}>
            <CategoryList />
          </ProviderSearch.Root>
        </Parts.Body>
        <Parts.Actions
          unstyled
          className="grid grid-cols-2 gap-2 border-t p-5 sm:grid-cols-3 sm:px-6 sm:py-4"
        >
          <Parts.AcceptOrReject unstyled className={button} />
          <Parts.Save unstyled className={cn(quietButton, 'max-sm:col-span-2')} />
        </Parts.Actions>
      </Parts.Content>
    </Parts.Root>
  )
}

export { PreferenceCenter, type PreferenceCenterProps }
