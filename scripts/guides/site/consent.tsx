import { createConsentStore } from '@askfirst/consent'
import { ConsentProvider } from '@askfirst/consent/react'
import { ConsentUI } from '@askfirst/ui'
import { catalog } from './catalog'

export const consent = createConsentStore({ catalog })

export const Consent = () => (
  <ConsentProvider store={consent}>
    <ConsentUI />
  </ConsentProvider>
)
