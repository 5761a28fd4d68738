import type { Rule } from '../types.ts'
import { bothChoices } from './both-choices.ts'
import { named } from './named.ts'
import { noPreTicked } from './no-pre-ticked.ts'
import { noWall } from './no-wall.ts'
import { readable } from './readable.ts'
import { sameContrast } from './same-contrast.ts'
import { sameEffort } from './same-effort.ts'
import { sameKind } from './same-kind.ts'
import { sameSize } from './same-size.ts'
import { sameText } from './same-text.ts'
import { targetSize } from './target-size.ts'
import { withdrawal } from './withdrawal.ts'

/** In the order of the guide: docs/guides/checking.md. */
export const rules: readonly Rule[] = [
  bothChoices,
  sameKind,
  sameSize,
  sameText,
  sameContrast,
  sameEffort,
  readable,
  noPreTicked,
  withdrawal,
  noWall,
  named,
  targetSize,
]
