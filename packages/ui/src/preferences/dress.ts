import { dresser } from '../dresser.ts'
import { sheet } from './sheet.ts'

/** Puts the styles of the preference center, and of the lists in it, where something of it stands. */
export const dress: (place: Node | null) => void = dresser(sheet)
