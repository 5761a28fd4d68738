import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps, ReactElement } from 'react'
import { expect, it, vi } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import type { AcceptOrRejectProps } from './accept-or-reject.tsx'
import * as ConsentBanner from '../banner/banner.parts.ts'

const renderBanner = (props: AcceptOrRejectProps): ReturnType<typeof renderWith> =>
  renderWith(
    <ConsentBanner.Root aria-label="Ask">
      <ConsentBanner.AcceptOrReject {...props} />
    </ConsentBanner.Root>,
  )

function YourButton(props: ComponentProps<'button'>): ReactElement {
  return <button type="button" title="Yours" {...props} />
}

/** Everything about a button except its answer and its words. */
const kind = (button: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    [...button.attributes].filter(({ name }) => name !== 'value').map(({ name, value }) => [name, value]),
  )

it('renders two buttons of the same kind, reject first', () => {
  renderBanner({ className: 'yours', style: { color: 'red' } })
  const buttons = screen.getAllByRole('button')
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['Reject all', 'Accept all'])
  const [reject, accept] = buttons.map(kind)
  expect(reject).toEqual(accept)
  expect(reject).toMatchObject({ class: 'yours', 'data-slot': 'askfirst-button', name: 'askfirst' })
})

it('renders both from your own element, with your own words', async () => {
  const { store } = renderBanner({
    button: <YourButton className="own">Its own words</YourButton>,
    accept: 'Yes',
    reject: <em>No</em>,
  })
  const buttons = screen.getAllByRole('button')
  expect(buttons.map(({ innerHTML }) => innerHTML)).toEqual(['<em>No</em>', 'Yes'])
  const [reject, accept] = buttons.map(kind)
  expect(reject).toEqual(accept)
  expect(reject).toMatchObject({ title: 'Yours', class: 'own', 'data-slot': 'unstyled-askfirst-button' })
  await userEvent.click(screen.getByRole('button', { name: 'No' }))
  await vi.waitFor(() => expect(store.getState().lastAction).toBe('reject-all'))
})

it('falls back to the messages for empty words', () => {
  renderBanner({ accept: '', reject: '' })
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Reject all',
    'Accept all',
  ])
})

it('runs your handler first, which can prevent ours', async () => {
  const answers: string[] = []
  const { store } = renderBanner({
    onClick: (event) => {
      answers.push(event.currentTarget.value)
      if (event.currentTarget.value === 'accept-all') event.preventDefault()
    },
  })
  await userEvent.click(screen.getByRole('button', { name: 'Accept all' }))
  await userEvent.click(screen.getByRole('button', { name: 'Reject all' }))
  await vi.waitFor(() => expect(store.getState().lastAction).toBe('reject-all'))
  expect(answers).toEqual(['accept-all', 'reject-all'])
})
