/** A file of ours as a site would write it: its path above, and imports without the endings that our compiler wants. */
export function shown(text: string, path?: string): string {
  const code = text.replaceAll(/((?:from |import\()'\.[^']*?)\.tsx?'/g, "$1'").trim()
  return path === undefined ? code : `// ${path}\n${code}`
}

/** A block of code of a guide, found by the path in its first line. */
export function fromGuide(guide: string, path: string): string {
  const block = guide
    .split(/^```\w*\n/m)
    .map((text) => text.split('\n```')[0] ?? '')
    .find((text) => text.startsWith(`// ${path}\n`))
  if (block === undefined) throw new Error(`The guide has no code for ${path}.`)
  return block
}
