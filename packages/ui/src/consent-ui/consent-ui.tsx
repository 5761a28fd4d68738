'use client'
import type { ConsentState } from '@askfirst/consent'
import { type ReactElement, Suspense, useMemo, useState } from 'react'
import type { BannerLayout } from '../banner/parts.tsx'
import type { PartialMessages } from '../messages/types/messages.ts'
import type { Container } from '../placement/find-place.ts'
import { Surfaces } from './surfaces.tsx'
import type { OwnButtons } from '../kit/own-buttons.ts'
import { useValue } from '../kit/use-value.ts'

/** The props of `<ConsentUI />`. */
export interface ConsentUIProps extends OwnButtons {
  /**
   * The address of the cookie notice page. Without it the banner has no link.
   * @default none
   */
  readonly noticeHref?: string | undefined
  /**
   * The address of `createConsentHandler()` on this site. Visitors without JavaScript can then answer a banner that a
   * server rendered for them.
   * @default visitors without JavaScript see no banner
   */
  readonly handler?: string | undefined
  /**
   * Where the banner appears.
   * @default 'bottom'
   */
  readonly layout?: BannerLayout | undefined
  /**
   * Your own banner, in place of ours: a `ConsentBanner.Root` with what you put inside. `noticeHref`, `handler` and
   * `layout` are then for you to pass to its parts.
   * @default ours
   */
  readonly banner?: ReactElement | undefined
  /**
   * A language (`de`), or some texts to replace.
   * @default English
   */
  readonly messages?: PartialMessages | undefined
  /**
   * Where to render the preference center: an element, a shadow root, or a ref to one of them.
   * @default the end of `body`, or of the shadow root that `<ConsentUI />` is in
   */
  readonly container?: Container | null | undefined
}

const isAnyOpen = ({ open }: ConsentState): boolean => Object.values(open).includes(true)

/** The banner, the preference center and the reload notice, assembled. Render one per page, inside the provider. */
export function ConsentUI(props: ConsentUIProps): ReactElement | null {
  const isOpen = useValue(isAnyOpen)
  const [hasArrived, setArrived] = useState(false)
  // This part hydrates apart from the app, after the store has read the record. For a returning visitor it never does.
  // The HTML may not change before that, so the element stays the same as long as its props do.
  /* oxlint-disable react/memo-dependencies, react-hooks/exhaustive-deps -- The props are new each time, what is in them isn't. */
  const surfaces = useMemo(
    () => (
      <Suspense>
        <Surfaces {...props} onArrival={setArrived} />
      </Suspense>
    ),
    [
      props.noticeHref,
      props.handler,
      props.layout,
      props.messages,
      props.container,
      props.banner,
      props.button,
      props.quietButton,
    ],
  )
  /* oxlint-enable react/memo-dependencies, react-hooks/exhaustive-deps */
  // Once rendered, the surfaces stay: a dialog that closes still has to return the focus.
  return isOpen || hasArrived ? surfaces : null
}
