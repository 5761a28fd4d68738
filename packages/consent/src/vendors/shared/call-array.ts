/** A queue as Mixpanel's bootstrap made it, and PostHog's after it: the calls so far, with a method a name that adds one. */
export interface CallArray extends Array<unknown> {
  /** What was initialized, with the name of each. */
  _i: unknown[][]
  /** The version of the bootstrap. Being there, it also says that there is one. */
  __SV: number
  people: unknown[]
  init: (token: string, config: object, name?: string) => void
}

const addMethods = (target: unknown[], names: string): void => {
  for (const name of names.split(' ')) {
    Object.assign(target, { [name]: (...args: unknown[]): void => void target.push([name, ...args]) })
  }
}

/** Names are one string each, with blanks between them: it is the shortest way to write so many. */
export function callArray(name: string, version: number, methods: string, ofPeople?: string): CallArray {
  const queue: CallArray = Object.assign([], {
    _i: [] as unknown[][],
    __SV: version,
    people: [] as unknown[],
    init: (token: string, config: object, instance = name): void =>
      void queue._i.push([token, config, instance]),
  })
  addMethods(queue, methods)
  if (ofPeople) addMethods(queue.people, ofPeople)
  return queue
}
