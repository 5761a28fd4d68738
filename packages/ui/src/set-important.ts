/** Sets styles that no style sheet of the page wins over. Through the object model, which every policy for styles allows. */
export function setImportant(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important')
}
