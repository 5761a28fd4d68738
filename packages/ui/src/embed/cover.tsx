'use client'
import { type ReactElement, type ReactNode, useMemo, useRef } from 'react'
import { FactsProvider } from '../facts/facts-provider.tsx'
import { embedContext } from './context.ts'
import { type KeptFocus, useKeptFocus } from './kept-focus.ts'
import { Root } from './parts.tsx'

interface CoverProps {
  readonly vendor: string
  readonly title: string
  /** Printed instead, because paper can't load the embed. */
  readonly address: string
  readonly keptRef: KeptFocus
  readonly loadOnce: () => void
  readonly placeholder: ReactNode
  readonly poster?: string | undefined
}

/** The space of an embed: a group with its name, and the placeholder in it. */
export function Cover({
  vendor,
  title,
  address,
  keptRef,
  loadOnce,
  placeholder,
  poster,
}: CoverProps): ReactElement {
  const element = useRef<HTMLDivElement>(null)
  useKeptFocus(keptRef, element)
  const about = useMemo(() => ({ vendor, title, loadOnce }), [vendor, title, loadOnce])
  return (
    <embedContext.Provider value={about}>
      <FactsProvider>
        <div
          data-slot="askfirst-embed-cover"
          data-address={address}
          role="group"
          aria-label={title}
          tabIndex={-1}
          ref={element}
        >
          {poster && <img data-slot="askfirst-embed-poster" loading="lazy" src={poster} alt="" />}
          {placeholder ?? <Root />}
        </div>
      </FactsProvider>
    </embedContext.Provider>
  )
}
