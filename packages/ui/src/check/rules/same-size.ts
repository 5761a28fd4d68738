import { wordsWidthOf } from '../measure/label.ts'
import { equalWeight } from '../sources.ts'
import type { Fault, Rule } from '../types.ts'

/** Browsers round to parts of a pixel. */
const ROUNDING = 1
/** Words differ in length, so widths may differ. */
const NARROWEST = 0.8

/** Reject is as high as accept. It is also as wide, or has as much room around its text. */
export const sameSize: Rule = {
  name: 'same-size',
  source: equalWeight,
  check: ({ pair }) => {
    if (!pair) return []
    const [accept, reject] = [pair.accept, pair.reject].map(measure) as [Size, Size]
    const faults: Fault[] = []
    if (reject.height < accept.height - ROUNDING)
      faults.push({ element: pair.reject, message: tell('high', reject.height, accept.height) })
    const isNarrow = (key: 'width' | 'room'): boolean => reject[key] < accept[key] * NARROWEST - ROUNDING
    if (isNarrow('width') && isNarrow('room'))
      faults.push({ element: pair.reject, message: tell('wide', reject.width, accept.width) })
    return faults
  },
}

interface Size {
  readonly width: number
  readonly height: number
  /** The width that the text doesn't take. */
  readonly room: number
}

function measure(element: Element): Size {
  const { width, height } = element.getBoundingClientRect()
  return { width, height, room: width - wordsWidthOf(element) }
}

const tell = (direction: string, reject: number, accept: number): string =>
  `Reject is ${Math.round(reject)} pixels ${direction}, accept ${Math.round(accept)}. The larger one looks like the answer that is expected. Give both the same padding, height and width.`
