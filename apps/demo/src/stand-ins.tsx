import { ConsentScript } from '@askfirst/consent/react'
import type { ReactElement } from 'react'
import { outsiders } from './catalog.ts'

/** Tag -> one of its vendors. Vendors that share a tag are granted together or not at all, so any of them will do. */
const tags = new Map(outsiders.map((vendor) => ['tag' in vendor ? vendor.tag : vendor.id, vendor.id]))

export function StandIns(): ReactElement {
  return (
    <>
      {[...tags].map(([tag, vendor]) => (
        <ConsentScript key={tag} for={vendor} src={`/stand-ins/${tag}/tag.js`} />
      ))}
    </>
  )
}
