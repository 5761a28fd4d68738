'use client'
import type { VendorCore, VendorFacts } from '@askfirst/catalog'
import { allowOnce, endOnce, endsOnce, isLocked } from '@askfirst/consent/internal'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { useEffect, useState } from 'react'
import { useFacts } from '../facts/facts-provider.tsx'
import { createPartContext, type PartContext } from '../kit/create-part-context.ts'

interface EmbedContextValue {
  readonly vendor: string
  readonly title: string
  readonly loadOnce: () => void
}

export const embedContext: PartContext<EmbedContextValue> = createPartContext(
  'ConsentEmbed',
  'EmbedPlaceholder',
)

interface EmbedAbout extends EmbedContextValue {
  /** `undefined` while they are being fetched, or if that failed. */
  readonly facts: VendorFacts | undefined
  readonly name: string
  /** The facts are still loading, and not for long yet. */
  readonly isPending: boolean
}

/** Returns what a part of the placeholder is about. */
export function useEmbed(part: string): EmbedAbout {
  const context = embedContext.useFor(part)
  const { facts: all, late } = useFacts()
  const facts = all?.get(context.vendor)
  return { ...context, facts, name: facts?.name ?? context.vendor, isPending: !all && !late }
}

/** Returns the browser signal that keeps the vendor refused, or `undefined` if the visitor decides. */
export function useSignalLock(vendor: string): 'gpc' | 'dnt' | undefined {
  const { catalog } = useConsentStore()
  const core: VendorCore | undefined = catalog.vendors.find(({ id }) => id === vendor)
  return useConsent(({ policy, signalOverridden }) => {
    const lock =
      core && isLocked(policy, core.category, signalOverridden) ? policy.locks[core.category] : undefined
    return lock === 'necessary' ? undefined : lock
  })
}

interface Shown {
  readonly shown: boolean
  /** It isn't granted, but the visitor loaded it once here. */
  readonly once: boolean
  readonly loadOnce: () => void
  /** `false` until the app has started: a prerendered page loads nothing. */
  readonly started: boolean
}

/**
 * Should the embed be shown? Yes while its vendor is granted, or from "load once" until the next decision that refuses
 * it. For a frame, "once" covers its address only. For a post it covers the vendor, whose script fetches the rest.
 */
export function useShown(vendor: string, what: () => Parameters<typeof allowOnce>[1]): Shown {
  const store = useConsentStore()
  const granted = useConsent(
    ({ grants }) => Object.hasOwn(grants, vendor) && grants[vendor as keyof typeof grants],
  )
  const started = useConsent((state) => state.started)
  const [once, setOnce] = useState(false)
  useEffect(
    () =>
      store.subscribe((state, previous) => {
        if (state.decisions === previous.decisions) return
        endOnce(store.catalog, state)
        if (endsOnce(state) && !state.grants[vendor as keyof typeof state.grants]) setOnce(false)
      }),
    [store, vendor],
  )
  const loadOnce = (): void => {
    allowOnce(store.catalog, what())
    setOnce(true)
  }
  return { shown: granted || once, once, loadOnce, started }
}
