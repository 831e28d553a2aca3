/** What every answer carries, whoever asked. */
export function commonHeaders(isHttps: boolean): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': PERMISSIONS_OFF,
    'cross-origin-opener-policy': 'same-origin',
    ...(isHttps && { 'strict-transport-security': 'max-age=63072000' }),
  }
}

/** Readers run nothing but our own few files: the policy needs no nonce and can be stored. */
export function readerHeaders(isHttps: boolean): Record<string, string> {
  return { ...commonHeaders(isHttps), 'content-security-policy': policy(READER_POLICY) }
}

/** A reader's page that any site may show in a frame. */
export function framedHeaders(isHttps: boolean): Record<string, string> {
  const framed = { ...READER_POLICY, 'frame-ancestors': '*' }
  return { ...commonHeaders(isHttps), 'content-security-policy': policy(framed) }
}

/** A picture is looked at, whoever shows it; opened by itself it may do nothing. */
export const PICTURE_POLICY = "default-src 'none'; sandbox"

export function pictureHeaders(isHttps: boolean): Record<string, string> {
  return { ...commonHeaders(isHttps), 'content-security-policy': PICTURE_POLICY }
}

export function deskPolicy({
  nonce,
  isPreview,
  isDev,
}: {
  nonce: string
  /** The desk shows its own previews in a frame. */
  isPreview: boolean
  isDev: boolean
}): string {
  return policy({
    ...READER_POLICY,
    'script-src': `'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`,
    'style-src': isDev ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`,
    'img-src': "'self' blob: data:",
    'frame-src': "'self'",
    ...(isPreview && { 'frame-ancestors': "'self'" }),
  })
}

/** `next dev` runs its scripts on reader pages too. */
export function devHeaders(): Record<string, string> {
  const relaxed = {
    'script-src': "'self' 'unsafe-inline' 'unsafe-eval'",
    'style-src': "'self' 'unsafe-inline'",
  }
  return {
    ...commonHeaders(false),
    'content-security-policy': policy({ ...READER_POLICY, ...relaxed }),
  }
}

const READER_POLICY: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
  'manifest-src': "'self'",
}

const PERMISSIONS_OFF = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
]
  .map((feature) => `${feature}=()`)
  .join(', ')

function policy(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}
