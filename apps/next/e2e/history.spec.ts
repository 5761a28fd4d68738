import { describeHistory } from 'site/e2e'

describeHistory()
