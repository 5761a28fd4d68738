'use client'
import type { ReactElement } from 'react'
import { asOwn, type OwnButtons } from '../kit/own-buttons.ts'
import * as CategoryList from '../categories/parts.tsx'
import * as ProviderSearch from '../providers/search.tsx'
import * as PreferenceCenter from './preference-center.parts.ts'
import type { ContentProps } from './root.tsx'

/** The assembled preference center. It is fetched while the browser is idle, or on the first hint of intent. */
export function PreferencesDialog({
  container,
  button,
  quietButton = button,
}: ContentProps & OwnButtons): ReactElement {
  return (
    <PreferenceCenter.Root>
      <PreferenceCenter.Content container={container}>
        <PreferenceCenter.Head>
          <PreferenceCenter.Title />
          <PreferenceCenter.Close />
          <PreferenceCenter.Description />
        </PreferenceCenter.Head>
        <PreferenceCenter.Body>
          <PreferenceCenter.Signal />
          <ProviderSearch.Root>
            <CategoryList.Root />
          </ProviderSearch.Root>
        </PreferenceCenter.Body>
        <PreferenceCenter.Actions>
          <PreferenceCenter.AcceptOrReject button={button} />
          <PreferenceCenter.Save {...asOwn(quietButton)} />
        </PreferenceCenter.Actions>
      </PreferenceCenter.Content>
    </PreferenceCenter.Root>
  )
}
