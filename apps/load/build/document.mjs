import { readFileSync } from 'node:fs'

const template = readFileSync(new URL('../index.html', import.meta.url), 'utf8')

/**
 * The HTML of a page. It is the same for every bundler.
 * @param {{ head?: string, root?: string, scripts: string }} parts
 */
export const documentOf = ({ head = '', root = '', scripts }) =>
  template
    .replace('<!--head-->', () => head)
    .replace('<!--root-->', () => root)
    .replace('<!--scripts-->', () => scripts)
