import { Root } from '../../floor/root.tsx'
import { offerCycle } from './cycle.tsx'

offerCycle(<Root>{null}</Root>)
