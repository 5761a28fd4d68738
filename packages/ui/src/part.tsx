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
import { useInspection } from './inspect-part.ts'
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

/** What is inside of a part. */
export interface Inside {
  /** What stands there where the developer put nothing. */
  readonly usual?: ReactNode
}

interface PartProps extends Inside {
  readonly tag: ElementType
  /** Names the part for styles: `data-slot="askfirst-<slot>"`. */
  readonly dataSlot: string
  readonly asChild?: boolean | undefined
  readonly unstyled?: boolean | undefined
  readonly children?: ReactNode
  /** The element's own props and ref, which each part's `PartComponent` type has checked. */
  readonly [prop: string]: unknown
}

/**
 * What every part renders: its element, or the developer's, with the part's props. Handlers run one after the other,
 * classes and styles add up, else the element's own win.
 */
export const Part: (props: PartProps) => ReactElement = forwardRef(function Part(
  { tag: Element, dataSlot, asChild, unstyled, children, usual, ...rest }: PartProps,
  ref: Ref<unknown>,
) {
  if (process.env.NODE_ENV !== 'production') {
    // A component of React 18 that takes no ref would complain of one.
    // oxlint-disable-next-line react-hooks/rules-of-hooks, no-param-reassign -- the same way in each render
    if (ref || !asChild || version >= '19') ref = useInspection(ref)
    if (asChild && !isValidElement(children)) {
      throw new AskfirstError(
        'AF301',
        `The part "${dataSlot}" has asChild, but not exactly one element inside.`,
        'Its behavior has nowhere to go.',
        'Put one element inside, or leave asChild out.',
      )
    }
  }
  // What visitors come by works all the same: the element is then ours.
  const child: ReactElement<Props> & { readonly ref?: unknown } =
    asChild && isValidElement<Props>(children) ? children : <Element>{children}</Element>
  const props: Record<string, unknown> = {
    // The stylesheet knows slots by how they begin.
    'data-slot': (unstyled ? 'unstyled-' : '') + 'askfirst-' + dataSlot,
    children: usual,
    ...rest,
  }
  const own = child.props
  const merged: Record<string, unknown> = {}
  for (const name in props) {
    const ours = props[name]
    const theirs = own[name]
    merged[name] =
      theirs == null
        ? ours
        : name === 'className'
          ? (ours as string) + ' ' + (theirs as string)
          : name === 'style'
            ? { ...(ours as object), ...(theirs as object) }
            : typeof ours === 'function' && typeof theirs === 'function'
              ? after(theirs as Handler, ours as Handler)
              : theirs
  }
  // React throws where one of these is given something to hold.
  if (own['dangerouslySetInnerHTML'] || /^(img|input)$/.test(child.type as string)) delete merged['children']
  // React 19 keeps the ref among the props, React 18 doesn't. In development each complains of who looks in the other place.
  const childRef = (
    process.env.NODE_ENV === 'production'
      ? (child.ref ?? own['ref'])
      : version < '19'
        ? child.ref
        : own['ref']
  ) as Ref<unknown> | undefined
  merged['ref'] =
    childRef && ref
      ? (node: unknown) => {
          setRef(childRef, node)
          setRef(ref, node)
        }
      : (childRef ?? ref)
  return cloneElement(child, merged)
} as ForwardRefRenderFunction<unknown, object>) as unknown as (props: PartProps) => ReactElement

type Handler = (event: { readonly defaultPrevented: boolean }) => void
