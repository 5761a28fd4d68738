/// <reference types="node" />
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { AskfirstError } from '@askfirst/catalog'
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
