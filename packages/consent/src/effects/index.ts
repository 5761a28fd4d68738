export type { ScriptFailure, ScriptOptions } from './insert-script.ts'
export { scriptLoader, type ScriptLoaderOptions, type TagFailure } from './script-loader.ts'
export type { Tag, UsesOf } from './tag.ts'
