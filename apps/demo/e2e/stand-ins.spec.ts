import { expect, test } from './fixture.ts'
import { tags } from './providers.ts'

test('know the tags of the catalog and nothing else', async ({ request }) => {
  for (const tag of tags) expect((await request.get(`/stand-ins/${tag}/tag.js`)).status(), tag).toBe(200)
  // Vendors that share a tag have no script of their own.
  for (const path of [
    'nobody/tag.js',
    'linkedin-ads/tag.js',
    'google-analytics/other.js',
    'google-analytics/form.js',
    'google-analytics/embed',
    'youtube/tag.js',
    '__proto__/tag.js',
    '',
  ]) {
    expect((await request.get(`/stand-ins/${path}`)).status(), path).toBe(404)
  }
})

test('set cookies as another host would', async ({ request }) => {
  const answer = await request.post('/stand-ins/appnexus/collect')
  expect(answer.status()).toBe(204)
  const set = answer.headersArray().filter(({ name }) => name.toLowerCase() === 'set-cookie')
  expect(set.map(({ value }) => value.split('=')[0])).toContain('uuid2')
  for (const { value } of set) expect(value).toContain('Path=/stand-ins/appnexus/')
})
