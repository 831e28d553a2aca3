/** Where a page of a list ends: the moment (microseconds since 1970) and the id of its last row. */
export type Cursor = { micros: bigint; id: string }

const UUID_BYTES = 16
/** The first microsecond of the year 10000, in which no list of ours goes on. */
const END_OF_TIME = 253_402_300_800_000_000n

/** 32 letters of base64url for 24 bytes: nothing is left over, so a place has one spelling. */
export function encodeCursor({ micros, id }: Cursor): string {
  const bytes = Buffer.alloc(8 + UUID_BYTES)
  bytes.writeBigInt64BE(micros)
  bytes.write(id.replaceAll('-', ''), 8, 'hex')
  return bytes.toString('base64url')
}

/** Null for anything that `encodeCursor` cannot have made. */
export function decodeCursor(text: string): Cursor | null {
  if (!/^[\w-]{32}$/.test(text)) return null
  const bytes = Buffer.from(text, 'base64url')
  const micros = bytes.readBigInt64BE()
  if (micros < 0n || micros >= END_OF_TIME) return null
  const hex = bytes.toString('hex', 8)
  return { micros, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}
