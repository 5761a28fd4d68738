'use client'
import { cloneElement, type ReactElement, type ReactNode } from 'react'

interface Props {
  readonly asChild?: boolean
  readonly children?: ReactNode
}

/** What you put inside a part. With `asChild`, it is inside the child. */
export const contentOf = ({ asChild, children }: Props): ReactNode =>
  asChild ? (children as ReactElement<Props> | undefined)?.props?.children : children

/** The children of a part that renders more than your content. `Part` throws if there isn't exactly one element. */
export function around({ asChild, children }: Props, inside: ReactNode): ReactNode {
  const child = children as ReactElement<Props> | undefined
  return asChild && child?.props ? cloneElement(child, undefined, inside) : inside
}
