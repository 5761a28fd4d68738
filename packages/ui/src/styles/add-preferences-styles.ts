import { createStyleAdder } from './create-style-adder.ts'
import { sheet } from './preferences-sheet.ts'

/** Adds the styles of the preference center and its lists to the root of a part. */
export const addPreferencesStyles: (place: Node | null) => void = createStyleAdder(sheet)
