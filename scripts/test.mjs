import './needs-node.mjs'

void import('./launch.mjs').then(({ launch }) => launch('scripts/test/main.ts', { ownGroup: true }))
