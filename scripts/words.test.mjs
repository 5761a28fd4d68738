import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './pnpm.mjs'
import { repositoryFiles } from './repository-files.mjs'

/**
 * The former name of each thing, and its present one. A vendor's own code may still use the old word.
 * @type {readonly (readonly [retired: RegExp, instead: string])[]}
 */
const retired = [
  [/\btoldBy\b|\btold\??: |\.told\b|`told`|pnpm told\b/, 'disclosed'],
  [/\blifetimesOf\b|@askfirst\/consent\/lifetimes\b/, 'readDisclosed'],
  [/\bisNoMore\b/, 'disclosesNoMore'],
  [/\bdespiteSignal\b|\bliftSignal\b|\bdecideAnyway\b/, 'overrideSignal'],
  [/\bsignalLifted\b/, 'signalOverridden'],
  [/\b(?:isLifted|lifted|LIFTED)\b/, 'overridden'],
  [/\brefusalKey\b/, 'questionKey'],
  [/\brefusal: true\b/, 'remembersRefusal'],
  [/\bstate\.action\b|\bgetState\(\)\.action\b/, 'lastAction'],
  [/\bstate\.stored\b|\bgetState\(\)\.stored\b/, 'persisted'],
  [/[bB]ootScript\b|\bConsentBoot\b|\bGoogleConsentBoot\b|\b[bB]oot script\b/, 'head script'],
  [/\bmirrorChoice\b/, 'storeOnServer'],
  [/@askfirst\/consent\/(?:choice|record|regimes)\b/, '@askfirst/consent'],
  [/@askfirst\/consent\/react\/google\b/, '@askfirst/consent/react/server'],
  [/@askfirst\/consent\/vendors\b|consent\/src\/vendors\b/, '@askfirst/consent/tags'],
]

/** @param {string} text */
const findRetired = (text) =>
  text
    .split('\n')
    .flatMap((line, at) =>
      retired
        .filter(([word]) => word.test(line))
        .map(([word, instead]) => `${at + 1}: "${word.exec(line)?.[0]}" is called ${instead}`),
    )

const files = repositoryFiles()
  .filter((file) => /\.(?:tsx?|mjs|js|json|mdx?|astro|css|html)$/.test(file))
  .filter((file) => file !== 'scripts/words.test.mjs')

describe('one idea has one word', () => {
  it('no file contains a replaced word', () => {
    expect(files.length).toBeGreaterThan(900)
    const found = files.flatMap((file) => {
      const text = readIfThere(file)
      return findRetired(text).map((where) => `${file}:${where}`)
    })
    expect(found).toEqual([])
  })

  it.each([
    ["core = { told: 'S' }", 'disclosed'],
    ['store.acceptAll({ despiteSignal: true })', 'overrideSignal'],
    ['what the boot script does', 'head script'],
  ])('%j is found, with the line and the word to use', (line, instead) => {
    expect(findRetired(`\n${line}`)).toEqual([expect.stringMatching(`^2: ".+" is called ${instead}$`)])
  })

  it("a word inside another one doesn't count", () => {
    expect(findRetired('the shoplifted, untold story')).toEqual([])
  })
})

/** A file that was deleted but not yet committed has no text. @param {string} file */
function readIfThere(file) {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return ''
  }
}
