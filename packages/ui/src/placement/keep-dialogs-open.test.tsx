import * as Dialog from '@radix-ui/react-dialog'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import type { ReactElement } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'

function Page({ modal }: { readonly modal: boolean }): ReactElement {
  return (
    <>
      <button type="button">Outside</button>
      <Dialog.Root defaultOpen modal={modal}>
        <Dialog.Portal>
          <Dialog.Content aria-describedby={undefined}>
            <Dialog.Title>News</Dialog.Title>
            <Dialog.Close>Fine</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
      <ConsentUI />
    </>
  )
}

/** A click as a mouse makes it. */
function click(element: HTMLElement): void {
  fireEvent.pointerDown(element, { button: 0, pointerType: 'mouse' })
  fireEvent.mouseDown(element)
  act(() => element.focus())
  fireEvent.pointerUp(element)
  fireEvent.mouseUp(element)
  fireEvent.click(element)
}

const hidden = { hidden: true }

describe.each([{ modal: true }, { modal: false }])('a dialog of Radix, modal: $modal', (props) => {
  it('stays open when the banner is answered', async () => {
    const { store } = renderWith(<Page {...props} />)
    const reject = screen.getByRole('button', { name: 'Reject all', ...hidden })
    await vi.dynamicImportSettled()
    // Radix starts to listen in the next task.
    await act(() => new Promise((resolve) => void setTimeout(resolve)))
    click(reject)
    await waitFor(() => expect(store.getState().lastAction).toBe('reject-all'))
    expect(screen.getByRole('dialog', { name: 'News' })).toBeDefined()
  })

  it('closes when the page is clicked beside the banner', async () => {
    renderWith(<Page {...props} />)
    await vi.dynamicImportSettled()
    await act(() => new Promise((resolve) => void setTimeout(resolve)))
    click(screen.getByRole('button', { name: 'Outside', ...hidden }))
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'News' })).toBeNull())
  })
})
