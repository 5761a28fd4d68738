import { headScript } from '@askfirst/consent/server'
import type { ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { headScript as floorHeadScript } from '../../floor/head-script.ts'
import * as floor from '../../floor/root.tsx'
import { Page } from '../../page/page.tsx'
import { catalog } from '../../us/catalog.ts'
import * as us from '../../us/root.tsx'

const within = ({ Root, Settings }: typeof us | typeof floor): ReactElement => (
  <Root snapshot="static">
    <Page settings={<Settings />} />
  </Root>
)
const script = (text: string): string => `<script>${text}</script>`

/** The HTML of each page before any script has run. */
export const html = {
  without: () => ({ head: '', root: renderToString(<Page />) }),
  floor: () => ({ head: script(floorHeadScript), root: renderToString(within(floor)) }),
  us: () => ({ head: script(headScript({ catalog })), root: renderToString(within(us)) }),
}
