import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui.tsx'
import * as ConsentBanner from './banner.parts.ts'

const warn = vi.fn<(message: string) => void>()
beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(warn)
})
afterEach(() => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  warn.mockReset()
})

const settled = async (): Promise<void> => {
  await vi.dynamicImportSettled()
}

it('an accept without a reject is told to developers, once', async () => {
  renderWith(
    <ConsentBanner.Root>
      <ConsentBanner.AcceptAll />
    </ConsentBanner.Root>,
  )
  await settled()
  expect(warn).toHaveBeenCalledOnce()
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('AF306'))
})

it('nothing is told of both, of neither, and of a reject in an element of the site', async () => {
  renderWith(<ConsentUI />)
  renderWith(<ConsentBanner.Root />)
  renderWith(
    <ConsentBanner.Root>
      <ConsentBanner.AcceptAll />
      <ConsentBanner.RejectAll asChild>
        <button type="button">No</button>
      </ConsentBanner.RejectAll>
    </ConsentBanner.Root>,
  )
  await settled()
  expect(warn).not.toHaveBeenCalled()
})

it('nothing is told in production', async () => {
  vi.stubEnv('NODE_ENV', 'production')
  renderWith(
    <ConsentBanner.Root>
      <ConsentBanner.AcceptAll />
    </ConsentBanner.Root>,
  )
  await settled()
  expect(warn).not.toHaveBeenCalled()
})
