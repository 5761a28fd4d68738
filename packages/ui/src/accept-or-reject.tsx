'use client'
import {
  cloneElement,
  type ComponentPropsWithoutRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
} from 'react'
import { Action } from './action.tsx'
import type { PartOptions } from './part.tsx'

/** What a button says. Nothing at all is no answer: then it says what the messages do. */
type Words = string | ReactElement

export interface AcceptOrRejectProps
  extends
    Pick<ComponentPropsWithoutRef<'button'>, 'className' | 'style' | 'onClick'>,
    Pick<PartOptions, 'unstyled'> {
  /**
   * What the button says that grants everything but what a browser signal refuses.
   * @default `acceptAll` of the messages
   */
  readonly accept?: Words | undefined
  /**
   * What the button says that refuses everything that is not necessary.
   * @default `rejectAll` of the messages
   */
  readonly reject?: Words | undefined
  /**
   * A button of your own, rendered once for each: with its props, with those of this part, and with the words as what
   * is inside.
   * @default the part's own
   */
  readonly button?: ReactElement | undefined
}

type Answer = 'acceptAll' | 'rejectAll'

interface AnswersProps extends AcceptOrRejectProps {
  readonly texts: Readonly<Record<Answer, string>>
  readonly acts: Readonly<Record<Answer, (event: MouseEvent<HTMLButtonElement>) => void>>
  /** In a form, `submit`. */
  readonly type: 'button' | 'submit'
}

/** Both answers, made alike: one part, because an accept without its reject, or with a lesser one, is no choice. */
export function Answers({ texts, acts, type, accept, reject, button, ...props }: AnswersProps): ReactElement {
  const answer = (value: string, act: AnswersProps['acts'][Answer], words: ReactNode): ReactElement => (
    <Action name="askfirst" value={value} type={type} act={act} asChild={button !== undefined} {...props}>
      {button ? cloneElement(button, undefined, words) : words}
    </Action>
  )
  return (
    <>
      {answer('reject-all', acts.rejectAll, reject || texts.rejectAll)}
      {answer('accept-all', acts.acceptAll, accept || texts.acceptAll)}
    </>
  )
}
