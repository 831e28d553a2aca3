import { defineConfig } from 'vitest/config'

const root = new URL('.', import.meta.url).pathname
const resolve = {
  alias: [
    { find: /^server-only$/, replacement: `${root}lib/empty.ts` },
    { find: /^@\//, replacement: root },
  ],
}

/** `unit` needs nothing; `db` and `front` a real Postgres, `system` a running site: npm test hands over both. */
export default defineConfig({
  resolve,
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'unit',
          include: ['{lib,components,front,scripts}/**/*.test.{ts,tsx}'],
          exclude: ['**/*.db.test.ts', '**/*.front.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'db',
          include: ['{lib,scripts,prisma}/**/*.db.test.ts'],
          setupFiles: ['lib/db/testing.ts'],
          testTimeout: 30_000,
        },
      },
      {
        resolve,
        test: {
          name: 'system',
          include: ['e2e/system/*.system.test.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 60_000,
        },
      },
      {
        resolve,
        test: { name: 'front', include: ['front/**/*.front.test.ts'], testTimeout: 60_000 },
      },
    ],
  },
})
