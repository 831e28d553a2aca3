import { build } from '../build/build'
import { onShutdown } from '../files/shutdown'
import { runSite } from './run-site'

await runSite('start', () => build(onShutdown))
