/// <reference types="node" />
import { describePublishedTypes } from '../../../scripts/published-types.ts'

describePublishedTypes(new URL('..', import.meta.url), ['test-no-embeds'])
