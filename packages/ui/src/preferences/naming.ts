import { createPartContext, type PartContext } from '../kit/create-part-context.ts'
import { useBeforePaint } from '../kit/use-before-paint.ts'

/** What title and description tell the dialog about themselves. */
export interface Naming {
  /** The beginning of the ids of title and description. */
  readonly id: string
  /** Which of the two are rendered. */
  readonly there: readonly string[]
  readonly change: (change: (there: readonly string[]) => readonly string[]) => void
}

export const naming: PartContext<Naming> = createPartContext('PreferenceCenter.Root')

/** Returns the id of a part that names or describes the dialog while it is rendered. */
export function useNamingId(part: string): string {
  const { id, change } = naming.useFor(part)
  useBeforePaint(() => {
    change((there) => [...there, part])
    return () => change((there) => there.filter((one) => one !== part))
  }, [change, part])
  return id + part
}
