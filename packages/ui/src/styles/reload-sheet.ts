/** The build puts the text of `reload.css` here. When the source runs unbuilt, the page loads the file instead. */
export const sheet: string = '/* reload.css */'
