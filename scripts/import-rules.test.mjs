import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const imports = 'eslint(no-restricted-imports)'
const component = (/** @type {string} */ body) => `import { useEffect, useState } from 'react'\n${body}`

/** A file, its text and the rule that must report it. */
const forbidden = [
  ['packages/catalog/src/a.ts', `import { create } from 'zustand'`, imports],
  ['packages/catalog/src/b.ts', `import { readFileSync } from 'node:fs'`, imports],
  ['packages/catalog/src/c.ts', `import type { ConsentStore } from '@askfirst/consent'`, imports],
  ['packages/catalog/src/vendors/d.ts', `import { store } from '../../../consent/src/store.ts'`, imports],
  ['packages/catalog/src/e.test.ts', `import { createConsentStore } from '@askfirst/consent'`, imports],
  ['packages/consent/src/a.ts', `import { useState } from 'react'`, imports],
  ['packages/consent/src/b.ts', `import type { ReactNode } from 'react'`, imports],
  ['packages/consent/src/c.ts', `import { useGrant } from './react/index.ts'`, imports],
  ['packages/consent/src/effects/d.ts', `import { useGrant } from '../react/hooks.ts'`, imports],
  ['packages/consent/src/e.ts', `import { create } from 'zustand'`, imports],
  ['packages/consent/src/f.ts', `import { vendors } from '@askfirst/catalog/vendors'`, imports],
  ['packages/consent/src/g.ts', `export const facts = () => import('@askfirst/catalog/facts')`, imports],
  ['packages/consent/src/h.ts', `import { match } from '../../catalog/src/match.ts'`, imports],
  ['packages/consent/src/i.test.ts', `import { ConsentUI } from '@askfirst/ui'`, imports],
  ['packages/consent/src/react/a.ts', `import { createPortal } from 'react-dom'`, imports],
  ['packages/consent/src/react/b.ts', `import { ConsentUI } from '@askfirst/ui'`, imports],
  ['packages/ui/src/banner/a.tsx', `import { defineCatalog } from '@askfirst/catalog'`, imports],
  ['packages/ui/src/banner/b.tsx', `import { googleAnalytics } from '@askfirst/catalog/vendors'`, imports],
  ['packages/ui/src/banner/c.tsx', `import { googleAnalytics } from '@askfirst/catalog/facts'`, imports],
  ['packages/ui/src/banner/d.tsx', `import { createStore } from 'zustand/vanilla'`, imports],
  [
    'packages/ui/src/banner/e.tsx',
    `import { policy } from '@askfirst/consent/src/policy/policy.ts'`,
    imports,
  ],
  ['packages/ui/src/banner/h.tsx', `import { createRoot } from 'react-dom/client'`, imports],
  ['packages/ui/src/banner/i.tsx', `import { googleAnalytics } from '@askfirst/consent/tags'`, imports],
  ['packages/ui/src/banner/j.tsx', `import { guard } from '@askfirst/consent/effects'`, imports],
  ['packages/ui/src/banner/f.tsx', `import { policy } from '../../../consent/src/policy/policy.ts'`, imports],
  [
    'packages/ui/src/banner/g.stories.tsx',
    `import { policy } from '@askfirst/consent/dist/policy.js'`,
    imports,
  ],
  ['apps/demo/src/a.ts', `import { policy } from '@askfirst/consent/src/policy/policy.ts'`, imports],
  ['apps/demo/src/b.ts', `import { policy } from '@askfirst/consent/dist/index.js'`, imports],
  ['apps/demo/src/d.ts', `import { applyChoice } from '@askfirst/consent/internal'`, imports],
  ['apps/demo/src/c.ts', `import { policy } from '../../../packages/consent/src/policy/policy.ts'`, imports],
  ['apps/load/src/us/a.ts', `import { policy } from '@askfirst/consent/src/policy/policy.ts'`, imports],
  ['apps/load/src/floor/a.ts', `import { createConsentStore } from '@askfirst/consent'`, imports],
  ['apps/load/src/floor/b.ts', `import { Root } from '../us/root.tsx'`, imports],
  ['apps/load/src/page/c.tsx', `import { ConsentGate } from '@askfirst/consent/react'`, imports],
  [
    'registry/src/default/ui/a.tsx',
    `import { policy } from '@askfirst/consent/src/policy/policy.ts'`,
    imports,
  ],
  [
    'registry/src/default/ui/b.tsx',
    `import { Part } from '../../../../packages/ui/src/kit/part.tsx'`,
    imports,
  ],
  ['registry/src/default/ui/c.tsx', `import * as Dialog from '@radix-ui/react-dialog'`, imports],
  ['registry/src/default/ui/e.tsx', `import { applyChoice } from '@askfirst/consent/internal'`, imports],
  ['registry/src/default/ui/d.tsx', `import { button } from '../lib/consent-classes'`, imports],
  ['packages/consent/src/default.ts', `export default 1`, 'import(no-default-export)'],
  [
    'packages/ui/src/hooks.tsx',
    component('export function A({ on }: { on: boolean }) { if (on) useState(0); return null }'),
    'react-hooks(rules-of-hooks)',
  ],
  [
    'packages/ui/src/effects.tsx',
    component('export function A({ n }: { n: number }) { useEffect(() => console.log(n), []); return null }'),
    'react-hooks(exhaustive-deps)',
  ],
  [
    'packages/ui/src/purity.tsx',
    component('export function A() { const [n] = useState(0); return <p>{n + Math.random()}</p> }'),
    'react(purity)',
  ],
  [
    'packages/ui/src/set-state.tsx',
    component(
      'export function A() { const [n, set] = useState(0); useEffect(() => { set(1) }, []); return <p>{n}</p> }',
    ),
    'react(set-state-in-effect)',
  ],
  ['packages/ui/src/alt.tsx', `export const A = () => <img src="a.png" />`, 'jsx-a11y(alt-text)'],
  ['packages/ui/src/button.tsx', `export const A = () => <button>Yes</button>`, 'react(button-has-type)'],
]

/** What the same rules must accept. */
const allowed = [
  [
    'packages/catalog/src/vendors/ok.ts',
    `import type { VendorFacts } from '../types.ts'\nexport type A = VendorFacts`,
  ],
  [
    'packages/consent/src/ok.ts',
    `import { defineCatalog } from '@askfirst/catalog'\nimport { readDisclosed } from '@askfirst/catalog/internal'\nimport { policy } from './policy.ts'\nconsole.log(defineCatalog, readDisclosed, policy)`,
  ],
  [
    'packages/consent/src/react/ok.ts',
    `import { useState } from 'react'\nimport { store } from '../store.ts'\nconsole.log(useState, store)`,
  ],
  [
    'packages/consent/src/ok.test.ts',
    `import { googleAnalytics } from '@askfirst/catalog/vendors'\nimport { store } from './store.ts'\nconsole.log(googleAnalytics, store)`,
  ],
  [
    'packages/ui/src/banner/ok.tsx',
    `import { AskfirstError, isVerified, type Vendor } from '@askfirst/catalog'\nimport { industryOptOuts } from '@askfirst/catalog/notice'\nimport { createConsentStore } from '@askfirst/consent'\nimport { readDisclosed } from '@askfirst/catalog/internal'\nimport { isLocked } from '@askfirst/consent/internal'\nimport { useConsent } from '@askfirst/consent/react'\nimport { useId } from 'react'\nimport { createPortal } from 'react-dom'\nimport { part } from '../parts.tsx'\nexport type A = Vendor\nconsole.log(AskfirstError, isVerified, industryOptOuts, createConsentStore, readDisclosed, isLocked, useConsent, useId, createPortal, part)`,
  ],
  [
    'packages/ui/src/banner/ok.stories.tsx',
    `import { googleAnalytics } from '@askfirst/catalog/facts'\nimport type { Meta } from '@storybook/react-vite'\nexport default { title: String(googleAnalytics) } satisfies Meta`,
  ],
  [
    'apps/demo/src/ok.ts',
    `import { ConsentUI } from '@askfirst/ui'\nimport '@askfirst/ui/styles.css'\nimport { googleAnalytics } from '@askfirst/catalog/facts'\nconsole.log(ConsentUI, googleAnalytics)`,
  ],
  [
    'apps/load/src/floor/ok.tsx',
    `import { useState } from 'react'\nimport { scriptOf } from '../script-of.ts'\nconsole.log(useState, scriptOf)`,
  ],
  [
    'registry/src/default/ui/ok.tsx',
    `import { ConsentBanner } from '@askfirst/ui'\nimport type * as React from 'react'\nimport { cn } from '@/lib/utils'\nimport { button } from '@/registry/default/lib/consent-classes'\nexport type A = React.ReactNode\nconsole.log(ConsentBanner, cn, button)`,
  ],
]

/** @type {string} */
let folder
/** @type {{ filename: string, code: string }[]} */
let diagnostics

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'askfirst-lint-'))
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'))
  for (const [file, text] of [...forbidden, ...allowed]) {
    const path = join(folder, String(file))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${text}\n`)
  }
  const bin = join(process.cwd(), 'node_modules', '.bin', 'oxlint')
  const shell = process.platform === 'win32'
  const { stdout, stderr } = spawnSync(bin, ['--format', 'json'], { cwd: folder, encoding: 'utf8', shell })
  if (!stdout.startsWith('{')) throw new Error(`${stdout}${stderr}`)
  diagnostics = JSON.parse(stdout).diagnostics
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** @param {string | undefined} file */
const codesOf = (file) =>
  diagnostics.filter(({ filename }) => filename.replaceAll('\\', '/') === file).map(({ code }) => code)

describe('the linter reports', () => {
  test.each(forbidden)('%s: %s', (file, _text, code) => {
    expect(codesOf(file)).toContain(code)
  })
})

describe('the linter accepts', () => {
  test.each(allowed)('%s', (file) => {
    expect(codesOf(file)).toEqual([])
  })
})
