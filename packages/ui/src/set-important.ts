/**
 * Sets styles that win over every style sheet of the page. It uses the object model, which every content security
 * policy allows.
 */
export function setImportant(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important')
}
