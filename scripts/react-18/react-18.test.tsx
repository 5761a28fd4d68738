import { defaultCategories } from '@askfirst/catalog'
import { version } from 'react'
import { expect, test } from 'vitest'

test('the packages load beside React 18', () => {
  expect(version).toMatch(/^18\./)
  expect(Object.keys(defaultCategories)).toContain('necessary')
})
