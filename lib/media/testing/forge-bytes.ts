import { deflateSync } from 'node:zlib'
import sharp from 'sharp'

export const text = (content: string) => Buffer.from(content, 'latin1')

/** A chunk of a PNG, with a checksum that fits. */
export function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([text(type), data])
  const framed = Buffer.alloc(8 + body.length)
  framed.writeUInt32BE(data.length)
  body.copy(framed, 4)
  framed.writeInt32BE(crc32(body), 4 + body.length)
  return framed
}

function crc32(bytes: Buffer): number {
  let sum = -1
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum
}

export function pngOf(width: number, height: number, chunks: Buffer[] = []): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([1, 0, 0, 0, 0], 8)
  const pixels = deflateSync(Buffer.alloc(Math.min(height * (1 + Math.ceil(width / 8)), 2 ** 22)))
  return Buffer.concat([
    text('\x89PNG\r\n\x1a\n'),
    chunk('IHDR', head),
    ...chunks,
    chunk('IDAT', pixels),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** Sixty-four megabytes that arrive as a few kilobytes. */
export const bomb = () => deflateSync(Buffer.alloc(2 ** 26), { level: 9 })

export function jpegWithComment(jpeg: Buffer, comment: string): Buffer {
  const segment = Buffer.from([0xff, 0xfe, 0, comment.length + 2])
  return Buffer.concat([jpeg.subarray(0, 2), segment, text(comment), jpeg.subarray(2)])
}

export function boxed(brand: string): Buffer {
  return Buffer.concat([
    Buffer.from([0, 0, 0, 24]),
    text(`ftyp${brand}\0\0\0\0${brand}mif1`),
    Buffer.alloc(200, 1),
  ])
}

export function noise(format: 'png' | 'jpeg' | 'webp' | 'avif'): Promise<Buffer> {
  const noisy = { width: 400, height: 300, channels: 3, background: '#000' } as const
  return sharp({ create: { ...noisy, noise: { type: 'gaussian', mean: 128, sigma: 60 } } })
    .toFormat(format)
    .toBuffer()
}

export const cut = (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)

/** The frame header of a JPEG says its size at a fixed place behind its marker. */
export function claiming(jpeg: Buffer, side: number): Buffer {
  const lying = Buffer.from(jpeg)
  const frame = lying.indexOf(Buffer.from([0xff, 0xc0]))
  lying.writeUInt16BE(side, frame + 5)
  lying.writeUInt16BE(side, frame + 7)
  return lying
}

/** On the screen, and in the descriptor of its one frame. */
export function gifClaiming(gif: Buffer, side: number): Buffer {
  const lying = Buffer.from(gif)
  const frame = lying.indexOf(Buffer.concat([Buffer.from([0x2c, 0, 0, 0, 0]), gif.subarray(6, 10)]))
  for (const at of [6, 8, frame + 5, frame + 7]) lying.writeUInt16LE(side, at)
  return lying
}

export function withCamera(jpeg: Buffer, words: string): Promise<Buffer> {
  return sharp(jpeg)
    .withExif({ IFD0: { Make: words, Copyright: words } })
    .toBuffer()
}
