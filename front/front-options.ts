export type FrontOptions = {
  /** 0 lets the system choose. */
  port: number
  host: string
  /** Canonical origin without a trailing slash. */
  siteUrl: string
  appOrigin: string
  databaseUrl: string
  dataDir: string
  buildId: string
  /** Holds `static/` and `status-pages/`. */
  buildDir: string
  /** Proves to the app that a request came through the front. */
  secret: string
  /** CIDRs, separated by commas. */
  trustedProxies?: string
  cdnPurgeUrl?: string | undefined
  logLevel?: LogLevel
  /** Before `next dev`: stores nothing, strips nothing, lets websockets through. */
  dev?: boolean
  limits?: Partial<FrontLimits>
}

export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

export type FrontLimits = typeof DEFAULT_LIMITS

export const DEFAULT_LIMITS = {
  memoryBytes: 256 * 2 ** 20,
  diskBytes: 8 * 2 ** 30,
  /** Pictures, beside the pages. */
  pictureMemoryBytes: 64 * 2 ** 20,
  pictureDiskBytes: 8 * 2 ** 30,
  /** Tags whose last change the clock remembers. */
  clockTags: 200_000,
  /** Renders at once, per lane; as many again times `waiting` may stand in line. */
  readers: 8,
  crawlers: 2,
  pictures: 6,
  desk: 64,
  uploads: 4,
  waiting: 16,
  /** Refreshes nobody is waiting for, at once. */
  refreshers: 2,
  /** Pages of a site-wide change that are rendered before anybody asks. */
  hottest: 300,
  renderMs: 15_000,
  /** Soft changes are shown between these two. */
  softMs: [10 * 60_000, 30 * 60_000] as readonly [number, number],
  bodyBytes: 5 * 2 ** 20,
  /** As the app takes them: see MAX_UPLOAD_BYTES. */
  uploadBytes: 20 * 2 ** 20,
  keepAliveMs: 5_000,
  drainMs: 12_000,
}
