import { headScript } from '@askfirst/consent/server'
import { catalog } from 'site/catalog'
import { tags } from 'site/tags'

/** The head script of every page. It is one constant, so that the page and its policy use the same text. */
export const script: string = headScript({ catalog, google: {}, tags })
