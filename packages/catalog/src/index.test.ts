import { expect, it } from 'vitest'
import * as index from './index.ts'
import * as notice from './notice.ts'

it('exports what is public, and nothing else', () => {
  expect(Object.keys(index).sort()).toEqual([
    'AskfirstError',
    'createHostMatcher',
    'createMatcher',
    'defaultCategories',
    'defineCatalog',
    'defineVendor',
    'isVerified',
    'writeDisclosed',
  ])
  expect(Object.keys(notice).sort()).toEqual(['industryOptOuts', 'mechanisms'])
})
