'use client'
import type { ReactElement } from 'react'
import { Changes } from './changes.tsx'
import { asOwn, type OwnButtons } from '../kit/own-buttons.ts'
import type { BannerLayout } from './parts.tsx'
import * as ConsentBanner from './parts.tsx'

export interface DefaultBannerProps extends OwnButtons {
  readonly noticeHref?: string | undefined
  readonly handler?: string | undefined
  readonly layout?: BannerLayout | undefined
}

/** The banner that `<ConsentUI />` renders. */
export function DefaultBanner({
  noticeHref,
  handler,
  layout,
  button,
  quietButton = button,
}: DefaultBannerProps): ReactElement {
  return (
    <ConsentBanner.Root layout={layout}>
      <ConsentBanner.Text>
        <ConsentBanner.Title />
        <ConsentBanner.Description />
        <Changes />
        <ConsentBanner.Signal />
        {noticeHref !== undefined && <ConsentBanner.NoticeLink href={noticeHref} />}
      </ConsentBanner.Text>
      <ConsentBanner.Actions handler={handler}>
        <ConsentBanner.AcceptOrReject button={button} />
        <ConsentBanner.Customize {...asOwn(quietButton)} />
      </ConsentBanner.Actions>
    </ConsentBanner.Root>
  )
}
