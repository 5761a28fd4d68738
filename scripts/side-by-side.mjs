import { AsyncLocalStorage } from 'node:async_hooks'

/** What a task says is kept until it is its turn to be heard. */
class Aside {
  #kept = ''
  #isHeard = false

  /** @param {string} text */
  say(text) {
    if (this.#isHeard) process.stdout.write(text)
    else this.#kept += text
  }

  hear() {
    this.#isHeard = true
    process.stdout.write(this.#kept)
    this.#kept = ''
  }
}

/** @type {AsyncLocalStorage<Aside>} */
const asides = new AsyncLocalStorage()

/** Where the task at hand says what it has to say, if it runs beside others. */
export const aside = () => asides.getStore()

/**
 * What `console.log` is, for a task that may run beside others.
 * @param {string} line
 */
export function say(line) {
  const place = aside()
  if (place) place.say(`${line}\n`)
  else console.log(line)
}

/**
 * Runs tasks side by side, two at a time: each waits a good part of its time, for servers and browsers. They are told
 * one after another, in their order. The first one that still runs is heard as it speaks.
 * @param {readonly (() => Promise<unknown>)[]} tasks
 */
export async function sideBySide(tasks) {
  const waiting = tasks.map((run) => ({ run, place: new Aside(), hasEnded: false }))
  const hear = () => {
    for (const { place, hasEnded } of waiting) {
      place.hear()
      if (!hasEnded) return
    }
  }
  const queue = waiting.values()
  const work = async () => {
    for (const task of queue) {
      hear()
      await asides.run(task.place, task.run)
      task.hasEnded = true
      hear()
    }
  }
  try {
    await Promise.all([work(), work()])
  } finally {
    for (const { place } of waiting) place.hear()
  }
}
