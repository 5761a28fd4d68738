import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Chunks are fetched and made on the way, which takes a while on a machine with other work to do.
configure({ asyncUtilTimeout: 5000 })

// A page that draws at once: what waits for the next frame is done by the time a click of user-event is over.
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    callback(performance.now())
    return 0
  })
})
afterEach(cleanup)
