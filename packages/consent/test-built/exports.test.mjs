import { describePublishedExports } from '../../../scripts/published-exports.mjs'

describePublishedExports('@askfirst/consent')
