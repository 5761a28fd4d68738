import { Root } from '../../us/root.tsx'
import { offerCycle } from './cycle.tsx'

offerCycle(<Root>{null}</Root>)
