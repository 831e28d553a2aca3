import './needs-node.mjs'

/** Measured only when asked for by name: `npm run bench -- lists`. */
const NAMED = ['lists', 'weights', 'lighthouse']
const name = NAMED.find((one) => one === process.argv[2]) ?? 'main'

void import('./launch.mjs').then(({ launch }) => launch(`bench/${name}.ts`, { ownGroup: true }))
