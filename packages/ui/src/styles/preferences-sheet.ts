/** The build puts the text of `preferences.css` here. In tests and Storybook, the page has the style sheet itself. */
export const sheet: string = '/* preferences.css */'
