'use client'
import { cloneElement, type ReactElement, type ReactNode } from 'react'

/** Buttons of a site, in place of ours. */
export interface OwnButtons {
  /**
   * Your own button, without content. It is rendered for each button with its words, and our styles don't touch it.
   * Accept and reject are always alike.
   * @default ours
   */
  readonly button?: ReactElement | undefined
  /**
   * Your own button for what is neither accept nor reject: Choose, Save, Not now.
   * @default `button`
   */
  readonly quietButton?: ReactElement | undefined
}

/** The props that render a part as a site's own button. The part gives it the words. */
export const asOwn = (
  button: ReactElement | undefined,
): { readonly asChild: true; readonly unstyled: true; readonly children: ReactNode } | undefined =>
  button && {
    asChild: true,
    unstyled: true,
    children: cloneElement(button as ReactElement<{ children?: null }>, { children: null }),
  }
