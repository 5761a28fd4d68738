'use client'
import type { Lock } from '@askfirst/consent'
import { isLocked } from '@askfirst/consent/internal'
import { useConsent, useConsentStore } from '@askfirst/consent/react'
import { type Context, createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import { required } from '../kit/required.ts'
import { type Draft, type Editor, type EditorState, liveEditor } from './editor.ts'

export const EditorContext: Context<Draft | null> = createContext<Draft | null>(null)

/** Returns the draft of the preference center around, or else the store itself. */
export function useEditor(): Editor {
  const store = useConsentStore()
  const draft = useContext(EditorContext)
  return useMemo(() => draft ?? liveEditor(store), [draft, store])
}

/** Returns the draft of the preference center around. */
export function useDraft(part: string): Draft {
  return required(useContext(EditorContext), `PreferenceCenter.${part}`, 'PreferenceCenter.Content')
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
