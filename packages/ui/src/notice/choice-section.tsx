'use client'
import { categoryState } from '@askfirst/consent'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { type ReactElement } from 'react'
import { useCategoryText } from '../messages/use-category-text.ts'
import { format } from '../messages/format.ts'
import { useNoticeMessages } from '../messages/use-notice-messages.ts'
import { Part } from '../kit/part.tsx'
import { useOpener } from '../trigger/use-opener.ts'
import { Section } from './section.tsx'
import { Text, useException } from './section-text.tsx'
import { useCategoryIds } from './use-category-ids.ts'

/** The visitor's current choice, with the ways to change and withdraw it. Renders a `<section>`. */
export function Choice(): ReactElement {
  const { notice, locale } = useNoticeMessages()
  const { choice } = notice
  const store = useConsentStore()
  const decidedOn = useConsent((state) => state.decidedOn)
  const persisted = useConsent((state) => state.persisted)
  const withdrawn = useConsent((state) => state.lastAction === 'withdraw')
  const exception = useException()
  const optional = useCategoryIds().filter((id) => !store.catalog.categories[id]?.necessary)
  const states = useConsent(({ decisions }) =>
    optional.map((id) => categoryState(store.catalog, decisions, id)),
  )
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  return (
    <Section id="notice-choice" heading={choice.heading}>
      <Text>
        {decidedOn === null
          ? choice.undecided
          : format(choice.decided, { date: day.format(new Date(decidedOn * 86_400_000)) })}
      </Text>
      {!persisted && <Text>{choice.notStored}</Text>}
      <dl data-slot="askfirst-choice-list">
        {optional.map((id, index) => (
          <ChoiceRow key={id} category={id} state={states[index] ?? 'off'} />
        ))}
      </dl>
      <p data-slot="askfirst-notice-status" role="status">
        {withdrawn && `${choice.withdrawn} ${exception}`.trim()}
      </p>
      <div data-slot="askfirst-notice-actions">
        <Part tag="button" dataSlot="button-quiet" {...useOpener({})}>
          {choice.change}
        </Part>
        {decidedOn !== null && states.some((state) => state !== 'off') && (
          <button data-slot="askfirst-button-quiet" type="button" onClick={store.withdraw}>
            {choice.withdraw}
          </button>
        )}
      </div>
    </Section>
  )
}

function ChoiceRow({
  category,
  state,
}: {
  readonly category: string
  readonly state: ReturnType<typeof categoryState>
}): ReactElement {
  const { choice } = useNoticeMessages().notice
  const { name } = useCategoryText(category)
  return (
    <div data-slot="askfirst-choice" data-state={state}>
      <dt data-slot="askfirst-choice-name">{name}</dt>
      <dd data-slot="askfirst-choice-state">
        {{ on: choice.granted, off: choice.denied, mixed: choice.mixed }[state]}
      </dd>
    </div>
  )
}
