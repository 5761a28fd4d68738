import { expect, test } from './fixture.ts'

interface Item {
  readonly name: string
  readonly registryDependencies?: readonly string[]
}

for (const folder of ['/r', '/r/minimal']) {
  test(`${folder}/ serves the components to copy, and everything that they need`, async ({
    request,
    baseURL,
  }) => {
    const waiting = [`${folder}/consent.json`]
    const seen = new Set<string>()
    for (const path of waiting) {
      const response = await request.get(path)
      expect(response.headers()['content-type']).toContain('application/json')
      const item = (await response.json()) as Item
      seen.add(item.name)
      for (const needed of item.registryDependencies ?? []) {
        expect(new URL(needed).origin).toBe(new URL(baseURL ?? '').origin)
        waiting.push(new URL(needed).pathname)
      }
    }
    expect(seen.size).toBe(10)
  })
}
