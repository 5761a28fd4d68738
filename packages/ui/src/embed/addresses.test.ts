import { describe, expect, it, vi } from 'vitest'
import {
  calendlyAddress,
  googleMapsAddress,
  ownAddress,
  spotifyAddress,
  typeformAddress,
  vimeoAddress,
  xPostAddress,
  youtubeAddress,
} from './addresses.ts'
import { resolveEmbed } from './resolve-embed.ts'

describe('the addresses of embeds', () => {
  it.each([
    [youtubeAddress('M7lc1UVf-VE'), 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE'],
    [youtubeAddress('M7lc1UVf-VE', 76), 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE?start=76'],
    [youtubeAddress('a', 0), 'https://www.youtube-nocookie.com/embed/a?start=0'],
    [vimeoAddress('76979871'), 'https://player.vimeo.com/video/76979871?dnt=1'],
    [vimeoAddress('76979871', '8272103f6e'), 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1'],
    [
      googleMapsAddress('1 Mill Lane & more, Sheepford', 'k'),
      'https://www.google.com/maps/embed/v1/place?key=k&q=1%20Mill%20Lane%20%26%20more%2C%20Sheepford',
    ],
    [
      spotifyAddress('album', '4aawyAB9vmqN3uQ7FjRGTy'),
      'https://open.spotify.com/embed/album/4aawyAB9vmqN3uQ7FjRGTy',
    ],
    [xPostAddress('20'), 'https://x.com/i/status/20'],
    [calendlyAddress('/ann/half-an-hour/'), 'https://calendly.com/ann/half-an-hour?embed_type=Inline'],
    [
      calendlyAddress('ann/half-an-hour', 'shop.example:8080'),
      'https://calendly.com/ann/half-an-hour?embed_domain=shop.example%3A8080&embed_type=Inline',
    ],
    [
      typeformAddress('moe6aa', 'shop.example'),
      'https://form.typeform.com/to/moe6aa?typeform-embed=embed-widget&typeform-source=shop.example&disable-tracking=true',
    ],
  ])('%s', (made, expected) => {
    expect(made).toBe(expected)
  })

  const wild = [
    '//evil.example',
    '/../../evil',
    '..',
    '.',
    '@evil.example',
    '\\evil.example',
    '?x=1#y',
    'https://evil.example/',
    'a b&key=stolen',
    '',
    '\n\t',
  ]

  it.each(wild)('%j reaches no other host, no other path and no other parameter', (value) => {
    const made: [string, string, string, readonly string[]][] = [
      [youtubeAddress(value, 1), 'https://www.youtube-nocookie.com', '/embed/', ['start']],
      [vimeoAddress(value, value), 'https://player.vimeo.com', '/video/', ['h', 'dnt']],
      [googleMapsAddress(value, value), 'https://www.google.com', '/maps/embed/v1/place', ['key', 'q']],
      [spotifyAddress('track', value), 'https://open.spotify.com', '/embed/track/', []],
      [xPostAddress(value), 'https://x.com', '/i/status/', []],
      [calendlyAddress(value, value), 'https://calendly.com', '/', ['embed_domain', 'embed_type']],
      [
        typeformAddress(value, value),
        'https://form.typeform.com',
        '/to/',
        ['typeform-embed', 'typeform-source', 'disable-tracking'],
      ],
    ]
    for (const [made_, origin, path, parameters] of made) {
      const url = new URL(made_)
      expect(url.origin).toBe(origin)
      expect(url.pathname.startsWith(path)).toBe(true)
      expect([...url.searchParams.keys()]).toEqual(parameters)
      expect(url.hash).toBe('')
    }
  })
})

describe('an address of the site’s own', () => {
  it.each([
    'https://maps.example/x',
    '/map.html',
    'data:text/html,x',
    'blob:https://a.example/1',
    'about:blank',
  ])('takes %s as it is', (src) => expect(ownAddress(src)).toBe(src))

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java\nscript:alert(1)', 'https://:0:0'])(
    'empties %j',
    (src) => expect(ownAddress(src)).toBe('about:blank'),
  )
})

describe('an address instead of an id', () => {
  it.each([
    ['youtube', 'video', 'https://www.youtube.com/watch?v=M7lc1UVf-VE', 'M7lc1UVf-VE'],
    ['vimeo', 'video', 'www.vimeo.com/76979871', '76979871'],
    ['google-maps', 'query', 'https://maps.google.com/?q=Sheepford', 'Sheepford // Mill Lane'],
    ['spotify', 'item', '//open.spotify.com/album/4aawyAB9vmqN3uQ7FjRGTy', '4aawyAB9vmqN3uQ7FjRGTy'],
    ['x-posts', 'post', 'https://x.com/jack/status/20', '20'],
    ['calendly', 'page', 'https://calendly.com/ann/half-an-hour', 'ann/half-an-hour'],
    ['typeform', 'form', 'HTTPS://form.typeform.com/to/moe6aa', 'moe6aa'],
  ])('%s: is told of once, and an id is not', (vendor, prop, address, id) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    resolveEmbed({ vendor, title: 'It', [prop]: id })
    resolveEmbed({ vendor, title: 'It', src: address, [prop]: address })
    expect(error).not.toHaveBeenCalled()
    resolveEmbed({ vendor, title: 'It', [prop]: address })
    resolveEmbed({ vendor, title: 'It', [prop]: address })
    expect(error).toHaveBeenCalledOnce()
    expect(error.mock.calls[0]?.[0]).toContain(
      `AF229: The embed of "${vendor}" got the URL "${address}" as ${prop}.`,
    )
    error.mockRestore()
  })
})
