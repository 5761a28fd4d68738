'use client'
import { createError } from '../errors.ts'
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
import { composeHandlers } from './compose-handlers.ts'
import { useInspection } from './inspect-part.ts'
import { setRef } from './set-ref.ts'

/** Bundlers replace it. Production builds keep an error's code and page and drop its words. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

type Tag = keyof JSX.IntrinsicElements
type ElementOf<T extends Tag> = T extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[T] : HTMLElement

/** The props that every part takes besides those of its element. */
export interface PartOptions {
  /**
   * Renders your element inside instead of the part's own, and passes it everything that the part needs.
   * @default false
   */
  readonly asChild?: boolean
  /**
   * Leaves the part to your own styles. Our stylesheet doesn't touch it.
   * @default false
   */
  readonly unstyled?: boolean
}

/** A part is one DOM element. It takes that element's props, its ref, and `asChild`. */
export type PartComponent<T extends Tag, Extra = unknown> = ForwardRefExoticComponent<
  Omit<ComponentPropsWithoutRef<T>, keyof Extra> & PartOptions & Extra & RefAttributes<ElementOf<T>>
>

type Props = Record<string, unknown> & { readonly children?: ReactNode }

/** The content of a part. */
export interface Inside {
  /** What the part renders if you put nothing inside. */
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
 * Renders the element of every part, or your own with the part's props. Handlers run one after the other, and classes
 * and styles are combined. For all other props, your own win.
 */
export const Part: (props: PartProps) => ReactElement = forwardRef(function Part(
  { tag: Element, dataSlot, asChild, unstyled, children, usual, ...rest }: PartProps,
  ref: Ref<unknown>,
) {
  if (process.env.NODE_ENV !== 'production') {
    // In React 18, a component that takes no ref would warn about this one.
    // oxlint-disable-next-line react-hooks/rules-of-hooks, no-param-reassign -- the same way in each render
    if (ref || !asChild || version >= '19') ref = useInspection(ref)
    if (asChild && !isValidElement(children)) {
      throw createError('AF301', dataSlot)
    }
  }
  // In production, visitors get a part that works: it falls back to our element.
  const child: ReactElement<Props> & { readonly ref?: unknown } =
    asChild && isValidElement<Props>(children) ? children : <Element>{children}</Element>
  const props: Record<string, unknown> = {
    // Styles select slots by their beginning.
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
              ? composeHandlers(theirs as Handler, ours as Handler)
              : theirs
  }
  // React throws if one of these has children.
  if (own['dangerouslySetInnerHTML'] || /^(img|input)$/.test(child.type as string)) delete merged['children']
  // React 19 keeps the ref in the props, React 18 doesn't. In development, each warns if you read the other place.
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
