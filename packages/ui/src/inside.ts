'use client'
import { cloneElement, type ReactElement, type ReactNode } from 'react'

interface Props {
  readonly asChild?: boolean
  readonly children?: ReactNode
}

/** What the developer put inside of a part: with `asChild`, inside of its child. */
export const contentOf = ({ asChild, children }: Props): ReactNode =>
  asChild ? (children as ReactElement<Props> | undefined)?.props?.children : children

/** The children of a part that holds more than what the developer put inside. Without one element, `Part` complains. */
export function around({ asChild, children }: Props, inside: ReactNode): ReactNode {
  const child = children as ReactElement<Props> | undefined
  return asChild && child?.props ? cloneElement(child, undefined, inside) : inside
}
