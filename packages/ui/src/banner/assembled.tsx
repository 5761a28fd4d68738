'use client'
import type { ReactElement } from 'react'
import { Changes } from './changes.tsx'
import * as ConsentBanner from './parts.tsx'

export interface AssembledBannerProps {
  readonly noticeHref?: string | undefined
  readonly handler?: string | undefined
}

/** The banner as `<ConsentUI />` has it. */
export function AssembledBanner({ noticeHref, handler }: AssembledBannerProps): ReactElement {
  return (
    <ConsentBanner.Root>
      <ConsentBanner.Text>
        <ConsentBanner.Title />
        <ConsentBanner.Description />
        <Changes />
        <ConsentBanner.Signal />
        {noticeHref !== undefined && <ConsentBanner.NoticeLink href={noticeHref} />}
      </ConsentBanner.Text>
      <ConsentBanner.Actions handler={handler}>
        <ConsentBanner.RejectAll />
        <ConsentBanner.AcceptAll />
        <ConsentBanner.Customize />
      </ConsentBanner.Actions>
    </ConsentBanner.Root>
  )
}
