import { AsyncLocalStorage } from 'node:async_hooks'

/** Keeps the output of a task until its turn to be printed. */
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

/** Where the present task prints, if it runs in parallel with others. */
export const aside = () => asides.getStore()

/**
 * Replaces `console.log` in a task that may run in parallel with others.
 * @param {string} line
 */
export function say(line) {
  const place = aside()
  if (place) place.say(`${line}\n`)
  else console.log(line)
}

/**
 * Runs tasks two at a time, because each spends much of its time waiting for servers and browsers. Their output is
 * printed one task after another, in order. The first task that still runs prints directly.
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
