import { connection } from 'next/server'
import type { ReactElement } from 'react'
import { Visitor } from 'site'

export default async function VisitorPage(): Promise<ReactElement> {
  await connection()
  return <Visitor hour={new Date().getHours()} />
}
