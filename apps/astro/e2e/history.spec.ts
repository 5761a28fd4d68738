import { describeHistory, harbor } from 'site/e2e'

describeHistory(harbor)
