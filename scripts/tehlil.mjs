import './needs-node.mjs'

void import('./launch.mjs').then(({ launch }) => launch('scripts/tehlil/main.ts'))
