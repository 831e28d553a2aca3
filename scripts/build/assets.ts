import { buildAssets } from '@/components/site/build-assets'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('Say where the assets go')
await buildAssets(folder)
