/** The build puts the text of `reload.css` here. In tests and Storybook, the page has the style sheet itself. */
export const sheet: string = '/* reload.css */'
