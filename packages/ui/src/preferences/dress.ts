import { dresser } from '../dresser.ts'
import { sheet } from './sheet.ts'

/** Adds the styles of the preference center and its lists to the root of a part. */
export const dress: (place: Node | null) => void = dresser(sheet)
