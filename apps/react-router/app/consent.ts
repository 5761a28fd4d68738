import { createConsentHandler } from '@askfirst/consent/server'
import { catalog } from 'site/catalog'
import type { Route } from './+types/consent'

const handle = createConsentHandler({ catalog })

export const action = ({ request }: Route.ActionArgs) => handle(request)

/** Answers 405. Without it, the router would answer 400. */
export const loader = ({ request }: Route.LoaderArgs) => handle(request)
