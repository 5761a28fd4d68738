import type { Fact, Lifetime } from '@askfirst/catalog'
import { isVerified } from '@askfirst/catalog'
import { format } from './format.ts'
import type { RestMessages } from './types.ts'

const DAY = 86_400
const YEAR = 365 * DAY

/** How long something is kept, for reading. What no source confirms says so. */
export function formatLifetime(
  fact: Fact<Lifetime>,
  messages: RestMessages['providers'],
  locale: string,
): string {
  if (fact.value === null) return messages.unknown
  const text =
    fact.value === 'session'
      ? messages.session
      : fact.value === 'persistent'
        ? messages.persistent
        : fact.value <= 0
          ? messages.notKept
          : formatSeconds(fact.value, locale)
  return isVerified(fact) ? text : format(messages.unconfirmed, { value: text })
}

/** The largest unit that says it exactly: years of 365 days, from 13 months on months of a twelfth of that. */
export function formatSeconds(seconds: number, locale: string): string {
  const months = Math.round((seconds / YEAR) * 12)
  const [count, unit] =
    seconds % YEAR === 0
      ? [seconds / YEAR, 'year']
      : months > 12 && Math.round((months * 365) / 12) * DAY === seconds
        ? [months, 'month']
        : seconds % DAY === 0
          ? [seconds / DAY, 'day']
          : seconds % 3600 === 0
            ? [seconds / 3600, 'hour']
            : seconds % 60 === 0
              ? [seconds / 60, 'minute']
              : [seconds, 'second']
  return new Intl.NumberFormat(locale, { style: 'unit', unit: unit as string, unitDisplay: 'long' }).format(
    count as number,
  )
}
