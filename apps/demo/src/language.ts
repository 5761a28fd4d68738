import type { PartialMessages } from '@askfirst/ui'
import { useEffect, useState } from 'react'

/** The German texts of the library, fetched when somebody wants them. Until then, and should that fail, English. */
export function useGerman(wanted: boolean): PartialMessages | undefined {
  const [german, setGerman] = useState<PartialMessages>()
  useEffect(() => {
    if (wanted && !german) import('@askfirst/ui/messages/de').then(({ de }) => setGerman(de), console.error)
  }, [wanted, german])
  return wanted ? german : undefined
}
