/**
 * The front stands before everything: Next compresses nothing, caches nothing, announces nothing.
 * `TEHLIL_DIST_DIR` and the generated tsconfig come from scripts/build.
 *
 * @type {import('next').NextConfig}
 */
export default {
  distDir: process.env.TEHLIL_DIST_DIR ?? '.next/dev',
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  productionBrowserSourceMaps: false,
  devIndicators: false,
  // Pages for the front's own User-Agent arrive whole: no holes for a script to fill.
  htmlLimitedBots: /tehlil-front/,
  serverExternalPackages: ['@node-rs/argon2', '@resvg/resvg-js'],
  typescript: { ignoreBuildErrors: true, tsconfigPath: '.next/tsconfig.json' },
  experimental: { serverActions: { bodySizeLimit: '2mb' } },
}
