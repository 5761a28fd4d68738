import { createConsentHandler } from '@askfirst/consent/server'
import { catalog } from 'site/catalog'

export const POST: (request: Request) => Promise<Response> = createConsentHandler({ catalog })
