import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps, ReactElement } from 'react'
import { expect, it } from 'vitest'
import { renderWith } from '../../test/render.tsx'
import * as ConsentBanner from '../banner/banner.parts.ts'
import { de } from '../messages/locales/de.ts'
import { PreferencesTrigger } from '../trigger/preferences-trigger.tsx'
import { ConsentUI } from './consent-ui.tsx'

function YourButton({
  variant = 'solid',
  ...props
}: ComponentProps<'button'> & { readonly variant?: string }): ReactElement {
  return <button type="button" {...props} className={`yours ${variant}`} />
}

/** The words, class and slot of each of the site's own buttons. */
const ownButtons = (inside: HTMLElement): string[][] =>
  within(inside)
    .getAllByRole('button')
    .filter(({ className }) => className.startsWith('yours'))
    .map((button) => [button.textContent, button.className, button.dataset['slot'] ?? ''])

const answers = [
  ['Reject all', 'yours solid', 'unstyled-askfirst-button'],
  ['Accept all', 'yours solid', 'unstyled-askfirst-button'],
]

it('a site’s own button stands for each action of the banner and of the center', async () => {
  const { store } = renderWith(
    <ConsentUI button={<YourButton />} quietButton={<YourButton variant="outline" />} />,
  )
  const banner = await screen.findByRole('region')
  expect(ownButtons(banner)).toEqual([
    ...answers,
    ['Choose', 'yours outline', 'unstyled-askfirst-button-quiet'],
  ])
  await userEvent.click(within(banner).getByRole('button', { name: 'Choose' }))
  const center = await screen.findByRole('dialog')
  expect(ownButtons(center)).toEqual([
    ...answers,
    ['Save choices', 'yours outline', 'unstyled-askfirst-button-quiet'],
  ])
  await userEvent.click(within(center).getByRole('checkbox', { name: 'Functionality' }))
  await userEvent.click(within(center).getByRole('button', { name: 'Save choices' }))
  await waitFor(() => expect(store.getState().lastAction).toBe('save'))
})

it('without a quiet one it stands for all of them, and its own content gives way to the words', async () => {
  renderWith(<ConsentUI button={<YourButton>Its own words</YourButton>} messages={de} />)
  expect(ownButtons(await screen.findByRole('region')).map(([words]) => words)).toEqual([
    de.banner.rejectAll,
    de.banner.acceptAll,
    de.banner.customize,
  ])
})

it('stands in the reload notice as well', async () => {
  const { store } = renderWith(<ConsentUI button={<YourButton />} />)
  act(() => {
    store.acceptAll()
    store.open('reload')
  })
  const notice = (await screen.findByText('Reload now')).closest<HTMLElement>(
    '[data-slot="askfirst-reload"]',
  )!
  expect(ownButtons(notice).map(([words]) => words)).toEqual(['Not now', 'Reload now'])
})

it('replaces the banner alone: the center and the language stay', async () => {
  const { store } = renderWith(
    <>
      <PreferencesTrigger />
      <ConsentUI
        messages={de}
        banner={
          <ConsentBanner.Root layout="corner">
            <h2>Ours</h2>
            <ConsentBanner.AcceptOrReject />
            <ConsentBanner.Customize />
          </ConsentBanner.Root>
        }
      />
    </>,
  )
  await screen.findByRole('heading', { name: 'Ours' })
  expect(screen.queryByRole('heading', { name: de.banner.title })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: de.banner.customize }))
  await screen.findByRole('dialog', { name: de.preferences.title })
  await userEvent.keyboard('{Escape}')
  await userEvent.click(screen.getByRole('button', { name: de.banner.rejectAll }))
  await waitFor(() => expect(store.getState().lastAction).toBe('reject-all'))
  expect(screen.queryByRole('heading', { name: 'Ours' })).toBeNull()
})
