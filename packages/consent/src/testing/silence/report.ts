import { createMatcher, type VendorFacts } from '@askfirst/catalog'
import type { Finding } from './findings.ts'

const MAX_LENGTH = 160

const HEADINGS: Readonly<Record<Finding['group'], string>> = {
  asked: 'It asked other hosts:',
  stored: 'It stored on the device:',
  announced: 'It told the browser to connect to other hosts:',
}

const MENDS: Readonly<Record<Finding['group'], string>> = {
  asked:
    'Let requests wait for their vendor: <ConsentGate>, <ConsentScript>, or a tag for scriptLoader. ' +
    'A host of the site’s own goes into `allow`.',
  stored:
    'Store after the grant. What the site can’t do without goes into `allowCookies` or `allowStorage`, ' +
    'and into the necessary category of the catalog.',
  announced:
    'Remove such a link, or add it after the grant: connecting tells the host the visitor’s address.',
}

const RECORD_MEND =
  'The record of a choice is there although nobody chose: find what calls a verb of the store, such as acceptAll().'

/** Why the matcher failed: what happened, which vendor, and how to fix it. */
export function describeLoudness(
  url: string,
  findings: readonly Finding[],
  facts?: readonly VendorFacts[],
): string {
  const whose = facts ? ownersIn(facts) : () => ''
  const groups = (['asked', 'stored', 'announced'] as const)
    .map((group) => ({ group, of: findings.filter((finding) => finding.group === group) }))
    .filter(({ of }) => of.length > 0)
  const width = Math.max(...findings.map(({ kind }) => kind.length))
  const lines = ({ kind, what, host, record }: Finding): string => {
    const owner = record ? 'the record of a choice' : whose(what, host)
    return `  ${kind.padEnd(width)}  ${shorten(what)}${host ? ` on ${host}` : ''}${owner ? ` (${owner})` : ''}`
  }
  const mends = [
    ...groups.map(({ group }) => MENDS[group]),
    ...(findings.some(({ record }) => record) ? [RECORD_MEND] : []),
  ]
  return [
    `${url} is not silent before consent.`,
    ...groups.map(({ group, of }) => `${HEADINGS[group]}\n${of.map(lines).join('\n')}`),
    `To mend it:\n${mends.map((mend) => `  - ${mend}`).join('\n')}`,
  ].join('\n\n')
}

/** Why the matcher failed after `.not`. */
export function describeSilence(url: string): string {
  return `${url} is silent before consent, but was expected not to be: it asked no other host and stored nothing.`
}

function ownersIn(facts: readonly VendorFacts[]): (what: string, host: string) => string {
  const matcher = createMatcher(facts)
  const names = new Map(facts.map(({ id, name }) => [id, name]))
  return (what, host) => {
    const match = host ? matcher.cookie(what, host) : matcher.url(what)
    return match ? match.vendors.map((id) => names.get(id) ?? id).join(' or ') : 'no vendor of the facts'
  }
}

const shorten = (text: string): string => (text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text)
