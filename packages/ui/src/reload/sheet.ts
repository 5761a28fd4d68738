/** The text of `reload.css`, which the build puts here. Where the source is read, the page has it as a file. */
export const sheet: string = '/* reload.css */'
