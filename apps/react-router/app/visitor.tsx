import type { ReactElement } from 'react'
import { Visitor } from 'site'
import type { Route } from './+types/visitor'

export const loader = () => ({ hour: new Date().getHours() })

export default function Page({ loaderData }: Route.ComponentProps): ReactElement {
  return <Visitor hour={loaderData.hour} />
}
