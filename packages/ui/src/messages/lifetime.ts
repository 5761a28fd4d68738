import type { Fact, Lifetime } from '@askfirst/catalog'
import { markUnconfirmed } from './mark-unconfirmed.ts'
import type { RestMessages } from './types/messages.ts'

const DAY = 86_400
const YEAR = 365 * DAY

/** Formats how long something is kept. If no source confirms it, the text says so. */
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
  return markUnconfirmed(fact, text, messages)
}

const UNITS = [
  [YEAR, 'year'],
  [DAY, 'day'],
  [3600, 'hour'],
  [60, 'minute'],
] as const

/** The largest unit that is exact. A year has 365 days. From 13 months on, a month is a twelfth of that. */
export function formatSeconds(seconds: number, locale: string): string {
  const say = (count: number, unit: string): string =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count)
  const months = Math.round((seconds / YEAR) * 12)
  if (months > 12 && months % 12 !== 0 && Math.round((months * 365) / 12) * DAY === seconds) {
    return say(months, 'month')
  }
  const [size, unit] = UNITS.find(([each]) => seconds % each === 0) ?? [1, 'second']
  return say(seconds / size, unit)
}
