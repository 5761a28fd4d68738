// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { afterPaint } from './after-paint.ts'

const done: string[] = []
const job = (name: string, more?: () => void) => () => {
  done.push(name)
  more?.()
}

beforeEach(() => {
  done.length = 0
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('a job runs in its own task after the next paint', () => {
  afterPaint(job('one'))
  vi.advanceTimersToNextFrame()
  expect(done).toEqual([])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['one'])
  vi.runAllTimers()
  expect(done).toEqual(['one'])
})

test('a job that it schedules runs in its own task, without a second paint', () => {
  afterPaint(job('one', () => afterPaint(job('two'))))
  vi.advanceTimersToNextFrame()
  vi.advanceTimersToNextTimer()
  expect(done).toEqual(['one'])
  vi.advanceTimersByTime(1)
  expect(done).toEqual(['one', 'two'])
})

test('a later job waits again, whatever a job before it did', () => {
  const reported = vi.fn()
  vi.stubGlobal('reportError', reported)
  afterPaint(() => {
    throw new Error('boom')
  })
  vi.advanceTimersByTime(1000)
  expect(reported.mock.calls).toMatchObject([[{ message: 'boom' }]])
  afterPaint(job('one'))
  vi.advanceTimersByTime(1)
  expect(done).toEqual([])
  vi.advanceTimersByTime(1000)
  expect(done).toEqual(['one'])
})

test('on a page that never paints, a job does not wait forever', () => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  afterPaint(job('one'))
  vi.advanceTimersByTime(1000)
  expect(done).toEqual(['one'])
})

test.each(['before the page has drawn', 'after it'])('a job is cancelled %s', (when) => {
  const cancel = afterPaint(job('one'))
  if (when === 'after it') vi.advanceTimersToNextFrame()
  cancel()
  vi.runAllTimers()
  expect(done).toEqual([])
})
