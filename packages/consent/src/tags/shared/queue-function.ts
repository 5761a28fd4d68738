import { ownGlobal } from '../../effects/own-global.ts'

type Run = (...command: readonly unknown[]) => void

/** The properties that the vendor's script looks for. */
export interface QueueShape {
  /** The property that stores the commands. */
  readonly queue: string
  /** The property in which the script puts its own function. Absent: the script replaces something else. */
  readonly handler?: string
  readonly flags?: Readonly<Record<string, unknown>>
}

/**
 * The global function that many vendors publish: it stores commands until the script has loaded, and then passes them
 * on. It is created on the page with the first command.
 */
export function queueFunction(name: string, { queue, handler = '', flags }: QueueShape): Run {
  const make = (): Run => {
    const keep: Run & Record<string, unknown> = Object.assign(
      (...command: readonly unknown[]): void => {
        // Looked up for each command: the script may replace either.
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
