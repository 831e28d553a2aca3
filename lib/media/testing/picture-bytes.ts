import sharp from 'sharp'

type Made = {
  width?: number
  height?: number
  format?: 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'tiff'
  /** Another colour, another picture. */
  colour?: string
}

/** A picture as a newsroom might upload one. */
export function pictureBytes(made: Made = {}): Promise<Buffer> {
  const { width = 900, height = 600, format = 'jpeg', colour = anyColour() } = made
  return sharp({ create: { width, height, channels: 3, background: colour } })
    .toFormat(format)
    .toBuffer()
}

function anyColour(): string {
  return `#${Math.floor(Math.random() * 2 ** 24)
    .toString(16)
    .padStart(6, '0')}`
}
