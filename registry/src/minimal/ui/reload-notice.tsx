import { ReloadNotice as Parts } from '@askfirst/ui/reload'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, quietButton, surface } from '@/registry/minimal/lib/consent-classes'

/**
 * Says that only a reload stops what was refused. It stays on the page while empty: screen readers announce its text.
 */
function ReloadNotice({
  className,
  ...props
}: Omit<React.ComponentProps<typeof Parts.Root>, 'children' | 'unstyled'>) {
  return (
    <Parts.Root
      unstyled
      className={cn(
        surface,
        'inset-x-0 bottom-(--askfirst-banner-size,0px) grid gap-4 border-x-0 border-b-0 px-5 py-4 empty:pointer-events-none empty:opacity-0',
        'sm:grid-cols-[minmax(0,1fr)_auto] sm:items-center sm:px-8 data-aside:top-0 data-aside:bottom-auto',
        className,
      )}
      {...props}
    >
      <Parts.Text unstyled className="leading-relaxed text-pretty" />
      <Parts.Actions unstyled className="grid grid-cols-2 gap-2">
        <Parts.Later unstyled className={quietButton} />
        <Parts.Reload unstyled className={button} />
      </Parts.Actions>
    </Parts.Root>
  )
}

export { ReloadNotice }
