/** @type {import('next').NextConfig} */
export default {
  distDir: process.env.TEHLIL_DIST_DIR ?? '.next/dev',
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
}
