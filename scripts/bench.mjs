import './needs-node.mjs'

/** What takes minutes is measured when asked for by name. */
const NAMED = ['desk', 'figures', 'lighthouse', 'lists', 'weights']
const [name = ''] = process.argv.slice(2)
const file = NAMED.includes(name) ? `bench/${name}.ts` : 'bench/main.ts'

void import('./launch.mjs').then(({ launch }) => launch(file, { ownGroup: true }))
