import {
  bomb,
  boxed,
  chunk,
  claiming,
  cut,
  gifClaiming,
  jpegWithComment,
  noise,
  pngOf,
  text,
  withCamera,
} from './forge-bytes'
import { pictureBytes } from './picture-bytes'

/** What arrives, and what it may come to: a refusal, or a picture with nothing of it but pixels. */
export type HostileUpload = {
  title: string
  fileName: string
  bytes: Buffer
  outcome: 'unsupported-kind' | 'broken' | 'too-many-pixels' | 'too-large' | 'empty' | 'inert'
}

/** Stands in everything that somebody hid: none of it may be found again. */
export const MARK = 'alert(document.cookie)'
const SCRIPT = `<script>${MARK}</script>`
const SVG = `<svg xmlns="http://www.w3.org/2000/svg" onload="${MARK}" width="9" height="9"/>`

const after = (bytes: Buffer, more: string) => Buffer.concat([bytes, text(more)])

export async function hostileUploads(): Promise<HostileUpload[]> {
  return [...(await notPictures()), ...(await bombsAndRuins()), ...(await disguises())]
}

function upload(
  title: string,
  fileName: string,
  bytes: Buffer,
  outcome: HostileUpload['outcome'],
): HostileUpload {
  return { title, fileName, bytes, outcome }
}

function unsupported(title: string, fileName: string, content: string | Buffer): HostileUpload {
  const bytes = typeof content === 'string' ? text(content) : content
  return upload(title, fileName, bytes, 'unsupported-kind')
}

async function notPictures(): Promise<HostileUpload[]> {
  const jpeg = await pictureBytes()
  return [
    unsupported('an SVG with a script', 'x.svg', SVG),
    unsupported('an SVG named .png', 'x.png', SVG),
    unsupported('an SVG behind an XML declaration', 'x.jpg', `<?xml version="1.0"?>${SVG}`),
    unsupported('a page named .jpg', 'x.jpg', `<!DOCTYPE html>${SCRIPT}`),
    unsupported('a page that ends as a JPEG', 'x.jpg', Buffer.concat([text(SCRIPT), jpeg])),
    unsupported('a PDF', 'x.png', `%PDF-1.7\n1 0 obj<</JS(${MARK})>>`),
    unsupported('a PostScript', 'x.jpg', '%!PS-Adobe-3.0 EPSF-3.0\n(/etc/passwd) (r) file'),
    unsupported(
      'an ImageMagick drawing',
      'x.png',
      'push graphic-context\nfill "url(https://x/`id`)"',
    ),
    unsupported('a TIFF', 'x.tif', await pictureBytes({ format: 'tiff' })),
    unsupported('a bitmap', 'x.bmp', text(`BM\x3a\0\0\0\0\0\0\0\x36\0\0\0${'\0'.repeat(44)}`)),
    unsupported('an icon', 'x.ico', text(`\x00\x00\x01\x00\x01\x00${'\0'.repeat(60)}`)),
    unsupported('a HEIC', 'x.heic', boxed('heic')),
    unsupported('a film', 'x.mp4', boxed('isom')),
    unsupported('an archive', 'x.png', text(`PK\x03\x04${'\0'.repeat(60)}`)),
    unsupported('a program', 'x.png', text(`\x7fELF${'\0'.repeat(60)}`)),
    unsupported('one byte', 'x.png', 'x'),
  ]
}

async function bombsAndRuins(): Promise<HostileUpload[]> {
  const jpeg = await pictureBytes()
  const png = await pictureBytes({ format: 'png' })
  const gif = await pictureBytes({ format: 'gif' })
  return [
    upload('nothing', 'x.png', Buffer.alloc(0), 'empty'),
    upload(
      'fifty megabytes',
      'x.jpg',
      Buffer.concat([jpeg, Buffer.alloc(50 * 2 ** 20)]),
      'too-large',
    ),
    upload('a PNG of 50,000 by 50,000', 'x.png', pngOf(50_000, 50_000), 'too-many-pixels'),
    upload('a PNG of two thousand million across', 'x.png', pngOf(2 ** 31 - 1, 1), 'broken'),
    upload(
      'a JPEG that claims 60,000 by 60,000',
      'x.jpg',
      claiming(jpeg, 60_000),
      'too-many-pixels',
    ),
    upload(
      'a GIF that claims 65,535 by 65,535',
      'x.gif',
      gifClaiming(gif, 65_535),
      'too-many-pixels',
    ),
    upload('a PNG cut in half', 'x.png', cut(await noise('png')), 'broken'),
    upload('a JPEG cut in half', 'x.jpg', cut(await noise('jpeg')), 'broken'),
    upload('a WebP cut in half', 'x.webp', cut(await noise('webp')), 'broken'),
    upload('an AVIF cut in half', 'x.avif', cut(await noise('avif')), 'broken'),
    upload('only the head of a PNG', 'x.png', png.subarray(0, 20), 'broken'),
    upload('only the head of a JPEG', 'x.jpg', text('\xff\xd8\xff'), 'broken'),
    upload('an AVIF of nothing', 'x.avif', boxed('avif'), 'broken'),
    upload('a GIF that is a script', 'x.gif', text(`GIF89a/*\0\0*/=0;${MARK}`), 'broken'),
  ]
}

async function disguises(): Promise<HostileUpload[]> {
  const jpeg = await pictureBytes()
  const png = await pictureBytes({ format: 'png' })
  const gif = await pictureBytes({ format: 'gif' })
  return [
    upload(
      'a profile that unpacks to 64 MB',
      'x.png',
      pngOf(8, 8, [chunk('iCCP', Buffer.concat([text('p\0\0'), bomb()]))]),
      'inert',
    ),
    upload(
      'a text that unpacks to 64 MB',
      'x.png',
      pngOf(8, 8, [chunk('zTXt', Buffer.concat([text('c\0\0'), bomb()]))]),
      'inert',
    ),
    upload(
      'a script in a PNG’s text',
      'x.png',
      pngOf(8, 8, [chunk('tEXt', text(`Comment\0${SCRIPT}`))]),
      'inert',
    ),
    upload('a script in a JPEG’s comment', 'x.jpg', jpegWithComment(jpeg, SCRIPT), 'inert'),
    upload('a script in the camera’s name', 'x.jpg', await withCamera(jpeg, SCRIPT), 'inert'),
    upload('a page behind a JPEG', 'x.html', after(jpeg, SCRIPT), 'inert'),
    upload('an archive behind a PNG', 'x.zip', after(png, `PK\x03\x04${MARK}`), 'inert'),
    upload('a script behind a GIF', 'x.js', after(gif, `;${MARK}`), 'inert'),
    upload('a name that climbs', '../../../etc/x.jpg', jpeg, 'inert'),
    upload('a name that climbs in Windows', '..\\..\\x.jpg', png, 'inert'),
    upload('a name with NUL', 'x.php\0.jpg', gif, 'inert'),
    upload('a name that turns round', '\u202egpj.exe', jpeg, 'inert'),
    upload('a name of two hundred letters', `${'ə'.repeat(200)}.jpg`, jpeg, 'inert'),
    upload('a name that is a script', `"><script>${MARK}</script>.jpg`, jpeg, 'inert'),
  ]
}
