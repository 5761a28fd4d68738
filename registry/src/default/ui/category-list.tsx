'use client'

import type { CategoryId } from '@askfirst/catalog'
import { useConsentStore } from '@askfirst/consent/react'
import { CategoryList as Parts } from '@askfirst/ui/preferences'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { toggle } from '@/registry/default/lib/consent-classes'
import { ProviderList } from '@/registry/default/ui/provider-list'

/** The categories with their toggles. Outside of a preference center, each change takes effect at once. */
function CategoryList({
  className,
  ...props
}: Omit<React.ComponentProps<typeof Parts.Root>, 'children' | 'unstyled'>) {
  const { catalog } = useConsentStore()
  return (
    <Parts.Root unstyled className={cn('grid gap-3', className)} {...props}>
      {Object.keys(catalog.categories).map((id) => (
        <CategoryItem key={id} category={id as CategoryId} />
      ))}
    </Parts.Root>
  )
}

function CategoryItem({
  className,
  ...props
}: Omit<React.ComponentProps<typeof Parts.Item>, 'children' | 'unstyled'>) {
  return (
    <Parts.Item
      unstyled
      className={cn('grid gap-1.5 rounded-lg border bg-card p-4 text-card-foreground', className)}
      {...props}
    >
      <Parts.Head unstyled className="flex items-center gap-3">
        <Parts.Label unstyled className="flex-1 text-sm font-semibold wrap-anywhere" />
        <Parts.Mixed unstyled className="text-end text-xs text-muted-foreground tabular-nums" />
        <Parts.Toggle unstyled className={toggle} />
      </Parts.Head>
      <Parts.Description unstyled className="text-sm leading-relaxed text-pretty text-muted-foreground" />
      <Parts.Lock unstyled className="text-xs text-pretty text-muted-foreground" />
      <Parts.Providers unstyled className="mt-1 min-w-0">
        <ProviderList category={props.category} className="mt-3 border-t" />
      </Parts.Providers>
    </Parts.Item>
  )
}

export { CategoryItem, CategoryList }
