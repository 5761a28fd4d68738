import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { args } from './chromium.mjs'

test('what Playwright turns off in Chromium is still turned off', async () => {
  // Node is no browser, so the launch fails, and Playwright prints the arguments in its error.
  const said = await chromium.launch({ executablePath: process.execPath, args }).then(
    () => '',
    (/** @type {Error} */ error) => error.message,
  )
  const command = said.split('\n').find((line) => line.includes('<launching>')) ?? ''
  const [theirs, ours] = [...command.matchAll(/--disable-features=(\S+)/g)].map(([, list = '']) =>
    list.split(','),
  )
  expect(theirs).toContain('PaintHolding')
  expect(theirs?.filter((feature) => !ours?.includes(feature))).toEqual([])
})
