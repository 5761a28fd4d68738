import contrast from '../src/themes/contrast.css?raw'
import minimal from '../src/themes/minimal.css?raw'
import shadcn from '../src/themes/shadcn.css?raw'
import soft from '../src/themes/soft.css?raw'
import { createBrandTheme } from '../src/themes/index.ts'

/** The tokens of a shadcn/ui design: its "stone", with another green. */
const design = `
:root { --radius: 0.75rem; --background: oklch(1 0 0); --foreground: oklch(0.147 0.004 49.25); --popover: oklch(1 0 0);
  --popover-foreground: oklch(0.147 0.004 49.25); --primary: oklch(0.44 0.11 156); --primary-foreground: oklch(0.985 0.01 156);
  --muted: oklch(0.97 0.001 106.4); --muted-foreground: oklch(0.5 0.013 58); --border: oklch(0.923 0.003 48.7) }
.dark { --background: oklch(0.147 0.004 49.25); --foreground: oklch(0.985 0.001 106.4); --popover: oklch(0.216 0.006 56);
  --popover-foreground: oklch(0.985 0.001 106.4); --primary: oklch(0.8 0.13 156); --primary-foreground: oklch(0.22 0.05 156);
  --muted: oklch(0.268 0.007 34.3); --muted-foreground: oklch(0.75 0.01 56); --border: oklch(1 0 0 / 14%) }`

/** The style sheets of all themes, by name. */
export const themes: Readonly<Record<string, string>> = {
  default: '',
  minimal,
  soft,
  contrast,
  brand: createBrandTheme('#0b6b4f').css,
  shadcn: design + shadcn,
}
