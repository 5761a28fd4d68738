import { chromium } from '@playwright/test'
import { expect, test } from 'vitest'
import { args } from './chromium.mjs'

test('what Playwright turns off in Chromium stays off', async () => {
  // Node is no browser: Playwright says with which arguments it was launched in vain.
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
