import { ReloadNotice as Parts } from '@askfirst/ui/reload'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { button, quietButton, surface } from '@/registry/default/lib/consent-classes'

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
        'inset-x-3 bottom-[calc(var(--askfirst-banner-size,0px)+1.5rem)] grid max-w-md gap-4 rounded-xl p-5 empty:pointer-events-none empty:opacity-0',
        'sm:inset-x-auto sm:inset-e-6 data-aside:top-3 data-aside:bottom-auto',
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
