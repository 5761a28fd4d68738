'use client'
import { AskfirstError } from '@askfirst/catalog'
import {
  cloneElement,
  type ComponentPropsWithoutRef,
  type ElementType,
  type ForwardRefExoticComponent,
  forwardRef,
  type ForwardRefRenderFunction,
  isValidElement,
  type JSX,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefAttributes,
  version,
} from 'react'
import { after } from './after.ts'
import { setRef } from './set-ref.ts'

/** Bundlers put the text in: production builds keep the code and the page of an error, not its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

type Tag = keyof JSX.IntrinsicElements
type ElementOf<T extends Tag> = T extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[T] : HTMLElement

export interface PartOptions {
  /**
   * Renders the one element inside instead of its own, with everything the part needs handed to it.
   * @default false
   */
  readonly asChild?: boolean
  /**
   * Leaves the part to your own styles: the stylesheet doesn't touch it.
   * @default false
   */
  readonly unstyled?: boolean
}

/** A part is one DOM element: it takes that element's props, its ref, and `asChild`. */
export type PartComponent<T extends Tag, Extra = unknown> = ForwardRefExoticComponent<
  Omit<ComponentPropsWithoutRef<T>, keyof Extra> & PartOptions & Extra & RefAttributes<ElementOf<T>>
>

type Props = Record<string, unknown> & { readonly children?: ReactNode }

interface PartProps {
  readonly tag: ElementType
  /** Names the part for styles: `data-slot="askfirst-<slot>"`. */
  readonly dataSlot: string
  readonly asChild?: boolean | undefined
  readonly unstyled?: boolean | undefined
  readonly children?: ReactNode
  /** The element's own props and ref, which each part's `PartComponent` type has checked. */
  readonly [prop: string]: unknown
}

/** What every part renders. */
export const Part: (props: PartProps) => ReactElement = forwardRef(function Part(
  { tag: Element, dataSlot, asChild, unstyled, children, ...rest }: PartProps,
  ref: Ref<unknown>,
) {
  // The stylesheet knows slots by how they begin.
  const props = { 'data-slot': `${unstyled ? 'unstyled-' : ''}askfirst-${dataSlot}`, ...rest }
  if (!asChild) {
    return (
      <Element {...props} ref={ref}>
        {children}
      </Element>
    )
  }
  if (!isValidElement<Props>(children)) {
    throw process.env.NODE_ENV === 'production'
      ? new AskfirstError('AF301', dataSlot)
      : new AskfirstError(
          'AF301',
          `The part "${dataSlot}" has asChild, but not exactly one element inside.`,
          'Its behavior has nowhere to go.',
          'Put one element inside, or leave asChild out.',
        )
  }
  return adopt(children, props, ref)
} as ForwardRefRenderFunction<unknown, object>) as unknown as (props: PartProps) => ReactElement

/** The child with the part's props: handlers run one after the other, classes and styles add up, the child's own win. */
function adopt(child: ReactElement<Props>, props: Record<string, unknown>, ref: Ref<unknown>): ReactElement {
  const own = child.props
  const merged: Record<string, unknown> = { ...own }
  for (const [name, ours] of Object.entries(props)) {
    const theirs = own[name]
    if (theirs === undefined) merged[name] = ours
    else if (name === 'className') merged[name] = `${ours as string} ${theirs as string}`
    else if (name === 'style') merged[name] = { ...(ours as object), ...(theirs as object) }
    else if (typeof ours === 'function' && typeof theirs === 'function') {
      merged[name] = after(theirs as Handler, ours as Handler)
    }
  }
  // React 19 keeps the ref among the props; reading it where React 18 keeps it would warn there.
  const childRef = (version.startsWith('18') ? (child as { ref?: unknown }).ref : own['ref']) as
    | Ref<unknown>
    | undefined
  merged['ref'] =
    childRef && ref
      ? (node: unknown) => [childRef, ref].forEach((one) => setRef(one, node))
      : (childRef ?? ref)
  return cloneElement(child, merged)
}

type Handler = (event: { readonly defaultPrevented: boolean }) => void
