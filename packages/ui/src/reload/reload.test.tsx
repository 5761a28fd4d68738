import { type ConsentEffect } from '@askfirst/consent'
import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import { ConsentUI } from '../consent-ui/consent-ui.tsx'
import { de } from '../messages/locales/de.ts'
import { ReloadNotice } from './index.ts'

type Tell = (ids: readonly string[]) => void
type Say = (ids: readonly string[], tell: boolean) => void

/** An effect that says which vendors still run, as `cleanUp()` does. */
function running(): { effects: ConsentEffect[]; tell: Tell } {
  let say: Say = () => undefined
  return {
    effects: [
      ({ note, getState }) => {
        say = (stillRunning, tells) =>
          note({ stillRunning, open: { ...getState().open, reload: tells && stillRunning.length > 0 } })
      },
    ],
    tell: (ids) => act(() => say(ids, true)),
  }
}

/** A banner that appears late is announced too. */
const isNotice = ({ dataset }: HTMLElement): boolean => dataset['slot'] === 'askfirst-reload'
const theNotice = (): HTMLElement => screen.getAllByRole('status').find(isNotice)!

describe('the reload notice', () => {
  it('names the vendors that still run, politely, and closes', async () => {
    const { effects, tell } = running()
    const { store } = renderWith(<ConsentUI />, { effects })
    expect(screen.queryAllByRole('status').filter(isNotice)).toEqual([])
    act(() => store.rejectAll())
    tell(['heap-analytics', 'google-analytics'])
    const text = await screen.findByText(/Heap and Google Analytics keep running until/)
    expect(text.closest('[role="status"]')).toBeTruthy()
    expect(document.activeElement).toBe(document.body)
    await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
    expect(store.getState().open.reload).toBe(false)
    expect(screen.queryByRole('button', { name: 'Reload now' })).toBeNull()
  })

  it('names three of many, and counts the others', async () => {
    const { effects, tell } = running()
    renderWith(<ConsentUI />, { effects })
    tell(['heap-analytics', 'google-analytics', 'linkedin-ads', 'linkedin-insights', 'perfect-audience'])
    await screen.findByText(/Heap, Google Analytics, LinkedIn Ads, and 2 more keep running until/)
  })

  it('names all of four', async () => {
    const { effects, tell } = running()
    renderWith(<ConsentUI />, { effects })
    tell(['heap-analytics', 'google-analytics', 'linkedin-ads', 'linkedin-insights'])
    await screen.findByText(/Heap, Google Analytics, LinkedIn Ads, and LinkedIn Insight Tag keep/)
  })

  it('appears in an element that was there before', async () => {
    const { effects, tell } = running()
    renderWith(<ReloadNotice.Root />, { effects })
    const status = theNotice()
    expect(status.childNodes).toHaveLength(0)
    tell(['heap-analytics'])
    expect(await screen.findByText(/Heap keeps running until/)).toBeTruthy()
    expect(theNotice()).toBe(status)
    tell([])
    expect(status.childNodes).toHaveLength(0)
  })

  it('is translated to German, and shows ids if there are no facts', async () => {
    const { effects, tell } = running()
    renderWith(<ConsentUI messages={de} />, { effects })
    tell(['nobody'])
    expect(await screen.findByText(/nobody läuft noch, bis/)).toBeTruthy()
    expect(theNotice().lang).toBe('de')
  })

  it('renders your own parts', async () => {
    const { effects, tell } = running()
    renderWith(
      <ReloadNotice.Root className="mine">
        <ReloadNotice.Reload onClick={(event) => event.preventDefault()}>Anew</ReloadNotice.Reload>
      </ReloadNotice.Root>,
      { effects },
    )
    tell(['heap-analytics'])
    await userEvent.click(await screen.findByRole('button', { name: 'Anew' }))
    expect(theNotice().className).toBe('mine')
  })
})
