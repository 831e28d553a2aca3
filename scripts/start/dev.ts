import { prepareDev } from '../build/prepare-dev'
import { runSite } from './run-site'

await runSite('dev', prepareDev)
