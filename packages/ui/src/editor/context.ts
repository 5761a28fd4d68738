'use client'
import type { Lock } from '@askfirst/consent'
import { isLocked } from '@askfirst/consent/internal'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { useMemo, useSyncExternalStore } from 'react'
import { createPartContext, type PartContext } from '../kit/create-part-context.ts'
import { type Draft, type Editor, type EditorState, liveEditor } from './editor.ts'

/** The draft of the preference center around. */
export const draftContext: PartContext<Draft> = createPartContext('PreferenceCenter.Content')

/** Returns the draft of the preference center around, or else the store itself. */
export function useEditor(): Editor {
  const store = useConsentStore()
  const draft = draftContext.useIfInside()
  return useMemo(() => draft ?? liveEditor(store), [draft, store])
}

/** Returns why the visitor can't change the category's toggles, or `undefined` if they can. */
export function useLock(category: string): Lock | undefined {
  const policy = useConsent((state) => state.policy)
  return useEdited(({ signalOverridden }) =>
    isLocked(policy, category, signalOverridden) ? policy.locks[category] : undefined,
  )
}

/** Reads a primitive from the editor's state. */
export function useEdited<T extends string | number | boolean | undefined>(
  select: (state: EditorState) => T,
): T {
  const store = useConsentStore()
  const { subscribe, getState } = useEditor()
  return useSyncExternalStore(
    subscribe,
    () => select(getState()),
    () => select(store.getInitialState()),
  )
}
