import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// Chunks are loaded and transformed on demand, which takes a while on a busy machine.
configure({ asyncUtilTimeout: 5000 })

// Paints happen at once: what waits for the next frame is done when a click of user-event has finished.
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => {
    callback(performance.now())
    return 0
  })
})
afterEach(cleanup)
