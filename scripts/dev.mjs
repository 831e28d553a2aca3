import './needs-node.mjs'

void import('./launch.mjs').then(({ launch }) => launch('scripts/start/dev.ts', { ownGroup: true }))
