import { afterEach, describe, expect, test, vi } from 'vitest'
import { catalog } from '../../test/fixtures.ts'
import { headScript, createConsentHandler } from './index.ts'

afterEach(() => void vi.unstubAllEnvs())

const makers = { 'headScript()': headScript, 'createConsentHandler()': createConsentHandler }
const wrong: readonly [string, unknown][] = [
  ['no options', undefined],
  ['null', null],
  ['no catalog, as where two files import each other', { catalog: undefined }],
  ['a promise of one', { catalog: Promise.resolve(catalog) }],
  ['the module that holds one', { catalog: { catalog } }],
]

describe.each(Object.entries(makers))('%s', (by, make) => {
  test.each(wrong)('AF203: %s', (_, options) => {
    expect(() => make(options as never)).toThrow(expect.objectContaining({ code: 'AF203' }))
    expect(() => make(options as never)).toThrow(`AF203: ${by} got no catalog but`)
  })

  test.each(wrong)('in production, %s doesn’t break the server', (_, options) => {
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => make(options as never)).not.toThrow()
  })
})
