import { randomInt } from 'node:crypto'
import sharp from 'sharp'

export type PictureFile = { name: string; mimeType: string; buffer: Buffer }

/** A picture that nobody has uploaded before. */
export async function pictureFile(name: string): Promise<PictureFile> {
  const colour = () => ({ r: randomInt(256), g: randomInt(256), b: randomInt(256) })
  const spot = await sharp({
    create: { width: 200, height: 200, channels: 3, background: colour() },
  })
    .png()
    .toBuffer()
  const buffer = await sharp({
    create: { width: 1400, height: 900, channels: 3, background: colour() },
  })
    .composite([{ input: spot, left: randomInt(1000), top: randomInt(600) }])
    .jpeg()
    .toBuffer()
  return { name, mimeType: 'image/jpeg', buffer }
}

export const SCRIPTED: PictureFile = {
  name: 'scripted.png',
  mimeType: 'image/png',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
}
