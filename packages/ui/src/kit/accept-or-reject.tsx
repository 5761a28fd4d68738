'use client'
import type { ComponentPropsWithoutRef, MouseEvent, ReactElement, ReactNode } from 'react'
import { Action } from './action.tsx'
import { asOwn } from './own-buttons.ts'
import type { PartOptions } from './part.tsx'

/** What a button says. An empty value isn't an answer, so the button then says what the messages say. */
type Words = string | ReactElement

/** The props of the pair of buttons that accept and reject. */
export interface AcceptOrRejectProps
  extends
    Pick<ComponentPropsWithoutRef<'button'>, 'className' | 'style' | 'onClick'>,
    Pick<PartOptions, 'unstyled'> {
  /**
   * The words of the button that grants everything, except what a browser signal refuses.
   * @default `acceptAll` of the messages
   */
  readonly accept?: Words | undefined
  /**
   * The words of the button that refuses everything that isn't necessary.
   * @default `rejectAll` of the messages
   */
  readonly reject?: Words | undefined
  /**
   * Your own button, rendered once for each answer with its own props, this part's props and the words as content. Our
   * styles don't touch it, unless you set `unstyled={false}`.
   * @default the part's own
   */
  readonly button?: ReactElement | undefined
}

type Answer = 'acceptAll' | 'rejectAll'

interface AnswersProps extends AcceptOrRejectProps {
  readonly texts: Readonly<Record<Answer, string>>
  readonly acts: Readonly<Record<Answer, (event: MouseEvent<HTMLButtonElement>) => void>>
  /** `submit` in a form. */
  readonly type: 'button' | 'submit'
}

/**
 * Both answers, made alike. They are one part, because an accept button without an equal reject button is no choice.
 */
export function Answers({ texts, acts, type, accept, reject, button, ...props }: AnswersProps): ReactElement {
  const answer = (value: string, act: AnswersProps['acts'][Answer], words: ReactNode): ReactElement => (
    <Action name="askfirst" value={value} type={type} act={act} usual={words} {...asOwn(button)} {...props} />
  )
  return (
    <>
      {answer('reject-all', acts.rejectAll, reject || texts.rejectAll)}
      {answer('accept-all', acts.acceptAll, accept || texts.acceptAll)}
    </>
  )
}
