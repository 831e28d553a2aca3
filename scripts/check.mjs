import './needs-node.mjs'

void import('./launch.mjs').then(({ launch }) => launch('scripts/check/main.ts'))
