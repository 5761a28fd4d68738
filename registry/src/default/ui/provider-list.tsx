'use client'

import { ProviderList as Parts } from '@askfirst/ui/preferences'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { link, toggle } from '@/registry/default/lib/consent-classes'

/** The providers of one category, or of all. Outside of a preference center, put `<FactsProvider>` around it. */
function ProviderList({
  className,
  ...props
}: Omit<React.ComponentProps<typeof Parts.Root>, 'children' | 'renderItem' | 'unstyled'>) {
  return (
    <Parts.Root
      unstyled
      renderItem={(item) => <ProviderItem {...item} />}
      className={cn(
        'divide-y text-sm **:data-[slot=askfirst-provider-name]:text-sm! **:data-[slot=askfirst-provider-name]:font-semibold!',
        className,
      )}
      {...props}
    />
  )
}

function ProviderItem({
  className,
  ...props
}: Omit<React.ComponentProps<typeof Parts.Item>, 'children' | 'unstyled'>) {
  return (
    <Parts.Item unstyled className={cn('grid gap-1 py-4 text-sm last:pb-1', className)} {...props}>
      <Parts.Head unstyled className="flex items-center gap-3">
        <Parts.Name unstyled className="flex-1 font-semibold wrap-anywhere" />
        <Parts.Toggle unstyled className={toggle} />
      </Parts.Head>
      <Parts.UsedFor unstyled className="leading-relaxed text-pretty" />
      <Parts.Operator unstyled className="text-xs leading-relaxed text-muted-foreground" />
      <Parts.SharedTag unstyled className="text-xs leading-relaxed text-muted-foreground" />
      <Parts.Cookies unstyled className="min-w-0 max-md:**:data-[slot=askfirst-code]:wrap-anywhere!" />
      <Parts.Links unstyled className="flex flex-wrap gap-x-4 gap-y-1 py-1">
        <Parts.PrivacyLink unstyled className={link} />
        <Parts.OptOutLink unstyled className={link} />
      </Parts.Links>
      <Parts.OptOutNote unstyled className="text-xs leading-relaxed text-muted-foreground" />
    </Parts.Item>
  )
}

export { ProviderItem, ProviderList }
