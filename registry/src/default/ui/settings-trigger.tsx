import { PreferencesTrigger } from '@askfirst/ui'
import type * as React from 'react'
import { cn } from '@/lib/utils'
import { footerLink } from '@/registry/default/lib/consent-classes'

/** Opens the preference center. Put it on every page: a choice must be as easy to change as it was to make. */
function SettingsTrigger({
  className,
  ...props
}: Omit<React.ComponentProps<typeof PreferencesTrigger>, 'unstyled'>) {
  return <PreferencesTrigger unstyled className={cn(footerLink, 'print:hidden', className)} {...props} />
}

export { SettingsTrigger }
