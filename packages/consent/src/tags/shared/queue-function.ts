import { ownGlobal } from '../../own-global.ts'

type Run = (...command: readonly unknown[]) => void

/** What of it the vendor's script looks for. */
export interface QueueShape {
  /** The property that keeps the commands. */
  readonly queue: string
  /** The property in which the script puts its own function. Absent: the script replaces something else. */
  readonly handler?: string
  readonly flags?: Readonly<Record<string, unknown>>
}

/**
 * The global function that many vendors publish: it keeps commands until the script is here, and then hands them on.
 * The page gets it with the first command.
 */
export function queueFunction(name: string, { queue, handler = '', flags }: QueueShape): Run {
  const make = (): Run => {
    const keep: Run & Record<string, unknown> = Object.assign(
      (...command: readonly unknown[]): void => {
        // Looked up at each command: the script may replace either.
        const parts = keep as unknown as Record<string, (Run & unknown[]) | undefined>
        if (parts[handler]) parts[handler](...command)
        else parts[queue]?.push(command)
      },
      { [queue]: [], ...flags },
    )
    return keep
  }
  return (...command) => ownGlobal(name, make)(...command)
}
