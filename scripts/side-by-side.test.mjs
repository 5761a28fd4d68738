import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { run } from './pnpm.mjs'
import { aside, say, sideBySide } from './side-by-side.mjs'

let heard = ''
const nextTurn = () => new Promise((resolve) => void setImmediate(resolve))
beforeEach(() => {
  heard = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    heard += String(text)
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

/** A promise that the test resolves. */
function later() {
  /** @type {() => void} */
  let come = () => undefined
  const promise = new Promise((resolve) => {
    come = () => resolve(undefined)
  })
  return { promise, come }
}

test('the first task prints directly, the next one all at once, when its turn has come', async () => {
  const [first, second] = [later(), later()]
  const all = sideBySide([
    async () => {
      say('a')
      await first.promise
      say('b')
    },
    async () => {
      say('c')
      await second.promise
      say('d')
    },
  ])
  expect(heard).toBe('a\n')
  second.come()
  await nextTurn()
  expect(heard).toBe('a\n')
  first.come()
  await all
  expect(heard).toBe('a\nb\nc\nd\n')
})

test('runs two at a time, and all of them', async () => {
  let running = 0
  let most = 0
  const ended = vi.fn()
  await sideBySide(
    Array.from({ length: 5 }, () => async () => {
      most = Math.max(most, ++running)
      await nextTurn()
      running--
      ended()
    }),
  )
  expect(most).toBe(2)
  expect(ended).toHaveBeenCalledTimes(5)
})

test('the output of a command is printed with its task', async () => {
  const script = (/** @type {string} */ text) => ['-e', `console.log('${text}'); console.error('${text}!')`]
  await sideBySide(['one', 'two'].map((text) => async () => expect(await run('node', script(text))).toBe(0)))
  expect(heard.slice(0, 9).split('\n').sort()).toEqual(['', 'one', 'one!'])
  expect(heard.slice(9).split('\n').sort()).toEqual(['', 'two', 'two!'])
})

test('a task that throws ends the run, and no output is lost', async () => {
  const tasks = [
    async () => {
      await Promise.resolve()
      throw new Error('broken')
    },
    async () => say('said'),
  ]
  await expect(sideBySide(tasks)).rejects.toThrow('broken')
  expect(heard).toBe('said\n')
  expect(aside()).toBeUndefined()
})
