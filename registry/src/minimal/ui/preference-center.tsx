'use client'

import { PreferenceCenter as Parts, ProviderSearch } from '@askfirst/ui/preferences'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, quietButton, surface } from '@/registry/minimal/lib/consent-classes'
import { CategoryList } from '@/registry/minimal/ui/category-list'
import { ProviderItem } from '@/registry/minimal/ui/provider-list'

type PreferenceCenterProps = Omit<React.ComponentProps<typeof Parts.Content>, 'children' | 'unstyled'>

/** Opens with the store: by the banner, a trigger or `useConsentStore().open('preferences')`. Render one per page. */
function PreferenceCenter({ className, ...props }: PreferenceCenterProps) {
  return (
    <Parts.Root>
      <Parts.Content
        unstyled
        className={cn(
          surface,
          'inset-3 m-auto flex h-fit max-h-[min(calc(100dvh-1.5rem),50rem)] max-w-3xl flex-col overflow-hidden focus-visible:outline-none',
          className,
        )}
        {...props}
      >
        <Parts.Head
          unstyled
          className="grid grid-cols-[1fr_auto] items-center gap-x-4 gap-y-1 border-b p-5 sm:px-6"
        >
          <Parts.Title unstyled className="text-base leading-snug font-semibold text-balance" />
          <Parts.Close unstyled className={cn(quietButton, '-m-2 size-11 p-0 no-underline')} />
          <Parts.Description
            unstyled
            className="col-span-full leading-relaxed text-pretty text-muted-foreground"
          />
        </Parts.Head>
        <Parts.Body unstyled className="min-h-0 scroll-py-4 overflow-y-auto overscroll-contain px-5 sm:px-6">
          <Parts.Signal
            unstyled
            className="flex flex-wrap items-center gap-3 border-b py-4 leading-relaxed"
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
