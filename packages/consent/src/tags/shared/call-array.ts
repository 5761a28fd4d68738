/**
 * A queue as in Mixpanel's bootstrap, which PostHog took over: the calls so far, with a method for each name that adds
 * one.
 */
export interface CallArray extends Array<unknown> {
  /** What was initialized, with the name of each. */
  _i: unknown[][]
  /** The version of the bootstrap. Its presence also shows that a bootstrap has run. */
  __SV: number
  people: unknown[]
  init: (token: string, config: object, name?: string) => void
}

/** An instance with its own name has its own queue, in the property of that name. */
export function instanceOf<Queue>(queue: Queue | undefined, name: string | undefined): Queue | undefined {
  return name === undefined ? queue : (queue as Readonly<Record<string, Queue>> | undefined)?.[name]
}

const addMethods = (target: unknown[], names: string): void => {
  for (const name of names.split(' ')) {
    Object.assign(target, { [name]: (...args: unknown[]): void => void target.push([name, ...args]) })
  }
}

/** The names are one string, separated by spaces: the shortest way to write so many. */
export function callArray(
  name: string,
  version: number,
  methods: string,
  ofPeople?: string,
  more?: (calls: unknown[]) => object,
): CallArray {
  const waiting = (): unknown[] & { people: unknown[] } => {
    const calls = Object.assign([] as unknown[], { people: [] as unknown[] })
    addMethods(calls, methods)
    if (ofPeople) addMethods(calls.people, ofPeople)
    return Object.assign(calls, more?.(calls))
  }
  const queue: CallArray = Object.assign(waiting(), {
    _i: [] as unknown[][],
    __SV: version,
    init: (token: string, config: object, instance = name): void => {
      if (instance !== name) Object.assign(queue, { [instance]: waiting() })
      queue._i.push([token, config, instance])
    },
  })
  return queue
}
