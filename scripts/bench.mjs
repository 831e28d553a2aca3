import './needs-node.mjs'

void import('./launch.mjs').then(({ launch }) => launch('bench/main.ts', { ownGroup: true }))
