import { createError } from '../errors.ts'
import { isText } from './is-text.ts'
import type { Tag } from './tag.ts'

/** Bundlers replace this. Production builds keep an error's code and page, not its text. */
declare const process: { readonly env: { readonly NODE_ENV?: string } }

/** Returns the tags that can run. Each of the others is reported to the developer and doesn't hold up the rest. */
export function usableTags(tags: unknown): readonly Tag[] {
  const isList = Array.isArray(tags)
  if (process.env.NODE_ENV !== 'production' && !isList) {
    console.error(createError('AF221', say(tags)).message)
  }
  return isList ? tags.filter(isUsable) : []
}

function isUsable(tag: Tag | null | undefined, index: number): boolean {
  const isNamed = areTexts(tag?.for)
  const needs = tag?.needs ?? {}
  if (process.env.NODE_ENV !== 'production') {
    if (!isNamed) console.error(createError('AF221', say(tag), index).message)
    for (const [option, value] of Object.entries(needs)) {
      if (areTexts(value)) continue
      console.error(createError('AF220', option, say(value), [tag?.for ?? []].flat()).message)
    }
  }
  return isNamed && Object.values(needs).every(areTexts)
}

/** One text, or several. */
function areTexts(value: unknown): boolean {
  const all = [value].flat()
  return all.length > 0 && all.every(isText)
}

/** Reports what the store says about an id that the catalog lacks. */
export function tellUnknown(ask: () => unknown): void {
  try {
    ask()
  } catch (error) {
    console.error((error as Error).message)
  }
}

function say(value: unknown): string {
  if (typeof value === 'string') return `"${value}"`
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `[${value.map(say).join(', ')}]`
  if (value === null || value === undefined) return String(value)
  return typeof value === 'object' && 'wrong' in value ? say(value.wrong) : `a value of type ${typeof value}`
}
