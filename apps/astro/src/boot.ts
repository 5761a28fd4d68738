import { headScript } from '@askfirst/consent/server'
import { catalog } from 'site/catalog'
import { tags } from 'site/tags'

/** The text for every head. One constant, so that the page and the policy that lets it run have the same. */
export const boot: string = headScript({ catalog, google: {}, tags })
