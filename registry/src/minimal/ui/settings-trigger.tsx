import { PreferencesTrigger } from '@askfirst/ui'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { quietButton } from '@/registry/minimal/lib/consent-classes'

/** Opens the preference center. Put it on every page: a choice must be as easy to change as it was to make. */
function SettingsTrigger({
  className,
  ...props
}: Omit<React.ComponentProps<typeof PreferencesTrigger>, 'unstyled'>) {
  return (
    <PreferencesTrigger unstyled className={cn(quietButton, 'px-0 print:hidden', className)} {...props} />
  )
}

export { SettingsTrigger }
