/** Sets styles that win over every style sheet of the page, by the object model, which every security policy allows. */
export function setImportant(element: HTMLElement, styles: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important')
}
