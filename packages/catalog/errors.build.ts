import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'

const pages = new URL('../../docs/errors/', import.meta.url)
const published = new URL('dist/errors/', import.meta.url)

/**
 * Puts the page of each error code into this package, which every site has, because every error names its page. The
 * guides stay in the repository, so a link to one becomes its name there.
 */
export function publishErrorPages(): void {
  mkdirSync(published, { recursive: true })
  for (const file of readdirSync(pages)) {
    const page = readFileSync(new URL(file, pages), 'utf8')
    writeFileSync(
      new URL(file, published),
      page.replaceAll(
        /\[([^\]]+)\]\(\.\.\/(guides\/\w[\w-]*\.md)[^)]*\)/g,
        '$1 (`docs/$2` in the repository)',
      ),
    )
  }
}
