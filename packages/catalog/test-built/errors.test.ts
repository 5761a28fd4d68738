/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { AskfirstError } from '@askfirst/catalog'
import { errorFrom } from '@askfirst/catalog/internal'
import { describe, expect, it } from 'vitest'

const root = new URL('../../../', import.meta.url)
const pages = readdirSync(new URL('docs/errors', root))

describe('the page that an error names', () => {
  it.each(pages)('%s is in the package, and links to nothing that is not', (file) => {
    const [code = ''] = file.split('.')
    const { message } = new AskfirstError(code, 'Something happened.')
    const [, path = ''] = / See (\S+)$/.exec(message) ?? []
    expect(existsSync(new URL(path, root))).toBe(true)
    const page = readFileSync(new URL(path, root), 'utf8')
    expect(page).toContain(`# ${code}`)
    expect(page).not.toContain('](../')
  })
})

describe('an error of our other packages', () => {
  it('is of the class that sites import', () => {
    const texts = { AF999: (what: string) => [`${what} happened.`, 'Why.', 'How.'] as const }
    expect(errorFrom(texts, 'AF999', ['Something'])).toBeInstanceOf(AskfirstError)
  })
})
