import * as all from '@askfirst/catalog/facts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex, find } from './find.ts'

const index = createIndex(Object.values(all).map((facts) => ({ id: facts.id, facts })))

describe('a search', () => {
  test.each([
    ['hotjar', 'hotjar'],
    ['HOTJAR', 'hotjar'],
    ['_hjSession', 'hotjar'],
    ['Hotjar Limited', 'hotjar'],
    ['heatmaps clicks', undefined],
    ['heatmaps click', 'hotjar'],
    ['static.hotjar.com', 'hotjar'],
  ])('for %s finds %s first', (query, id) => {
    expect(find(index, query)[0]).toBe(id)
  })

  test('puts matching names first, and names that begin with the query before all others', () => {
    const named = ['Beta Analytics', 'Analytics One', 'Gamma'].map((name, i) => ({
      id: `v${i}`,
      facts: { ...all.hotjar, name, usedFor: i === 2 ? 'Does analytics.' : 'Nothing.' } as never,
    }))
    expect(find(createIndex(named), 'analytics')).toEqual(['v1', 'v0', 'v2'])
  })

  test('ignores accents and case', () => {
    const café = createIndex([{ id: 'x', facts: { ...all.hotjar, name: 'Café Größe' } as never }])
    expect(find(café, 'cafe')).toEqual(['x'])
    expect(find(café, 'CAFÉ')).toEqual(['x'])
  })

  test('finds vendors without facts by id, and everything with an empty query', () => {
    expect(find(createIndex([{ id: 'own-stats', facts: undefined }]), 'stats')).toEqual(['own-stats'])
    expect(find(index, '  ')).toHaveLength(index.length)
  })

  test('never throws, and a longer query finds no more than a shorter one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, more) => {
        const fewer = new Set(find(index, `${one} ${more}`))
        expect([...fewer].filter((id) => !find(index, one).includes(id))).toEqual([])
      }),
    )
  })
})
