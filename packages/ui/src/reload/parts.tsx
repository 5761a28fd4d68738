'use client'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { forwardRef, type ReactElement, useEffect, useRef, useState } from 'react'
import { Action } from '../kit/action.tsx'
import { asOwn, type OwnButtons } from '../kit/own-buttons.ts'
import { useUncoveredFocus } from '../placement/use-uncovered-focus.ts'
import { createStyleAdder } from '../styles/create-style-adder.ts'
import { useLanguage, useTexts } from '../messages/use-texts.ts'
import { reload } from '../messages/en/reload.ts'
import { format, formatCount } from '../messages/format.ts'
import type { ReloadMessages } from '../messages/types/reload.ts'
import { around, contentOf } from '../kit/inside.ts'
import { Part, type PartComponent } from '../kit/part.tsx'
import { FactsProvider, useFacts } from '../facts/facts-provider.tsx'
import { useMergedRef } from '../kit/use-merged-ref.ts'
import { sheet } from '../styles/reload-sheet.ts'

const english: ReloadMessages = { reload }

const addStyles = createStyleAdder(sheet)

/** The number of providers that a notice names. */
const NAMED = 3

/**
 * Says that refused code runs until the page is reloaded. It isn't a dialog: it takes no focus, covers nothing that
 * has it, and screen readers announce it when they pause. Renders a `<div>`.
 */
export const Root: PartComponent<'div'> = forwardRef(function Root(props, ref) {
  const wanted = useConsent((state) => state.open.reload)
  const open = useSoon() && wanted
  const own = useRef<HTMLDivElement>(null)
  const merged = useMergedRef(useMergedRef(own, addStyles), ref)
  const { locale, dir } = useLanguage()
  useUncoveredFocus(own, open, '--askfirst-reload-size')
  return (
    <Part tag="div" dataSlot="reload" role="status" lang={locale} dir={dir} {...props} ref={merged}>
      {around(props, open && <FactsProvider>{contentOf(props) ?? <Content />}</FactsProvider>)}
    </Part>
  )
})

function Content({ button, quietButton = button }: OwnButtons): ReactElement {
  return (
    <>
      <Text />
      <Actions>
        <Later {...asOwn(quietButton)} />
        <Reload {...asOwn(button)} />
      </Actions>
    </>
  )
}

/** The notice that `<ConsentUI />` renders. */
export function DefaultReloadNotice(buttons: OwnButtons): ReactElement {
  return (
    <Root>
      <Content {...buttons} />
    </Root>
  )
}

/** Screen readers announce what is added to an element that they already know, so the text appears a moment later. */
function useSoon(): boolean {
  const [soon, setSoon] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSoon(true), 100)
    return () => clearTimeout(timer)
  }, [])
  return soon
}

/** Says which providers still run, and what will happen. Renders a `<p>`. */
export const Text: PartComponent<'p'> = forwardRef(function Text(props, ref) {
  const { locale } = useLanguage()
  const texts = useTexts(english).reload
  const ids = useConsent((state) => state.stillRunning)
  const { facts } = useFacts()
  // Keep the notice short. The preference center lists all of them.
  const shown = ids.length > NAMED + 1 ? ids.slice(0, NAMED) : ids
  const rest = ids.length - shown.length
  const names = new Intl.ListFormat(locale).format([
    ...shown.map((id) => facts?.get(id)?.name ?? id),
    ...(rest > 0 ? [formatCount(texts.more, rest, locale)] : []),
  ])
  return (
    <Part
      tag="p"
      dataSlot="reload-text"
      {...props}
      ref={ref}
      usual={format(formatCount(texts.text, ids.length, locale), { names })}
    />
  )
})

/** Holds the buttons. Renders a `<div>`. */
export const Actions: PartComponent<'div'> = forwardRef(function Actions(props, ref) {
  return <Part tag="div" dataSlot="reload-actions" {...props} ref={ref} />
})

/** Reloads the page. Renders a `<button>`. */
export const Reload: PartComponent<'button'> = forwardRef(function Reload(props, ref) {
  const texts = useTexts(english).reload
  return <Action act={() => location.reload()} {...props} ref={ref} usual={texts.now} />
})

/** Closes the notice, which also keeps the page from reloading by itself. Renders a `<button>`. */
export const Later: PartComponent<'button'> = forwardRef(function Later(props, ref) {
  const store = useConsentStore()
  const texts = useTexts(english).reload
  const close = (): void => store.close('reload')
  return <Action act={close} dataSlot="button-quiet" {...props} ref={ref} usual={texts.later} />
})
