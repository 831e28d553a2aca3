import { asciiLower } from '@/lib/text/letter-case'
import { ENCODINGS, type Encoding } from './representation'

const picked = new Map<string, Encoding>()
const REMEMBERED = 500

/** Ours is the order: brotli, gzip, plain. `q=0` refuses. Browsers send few different headers. */
export function pickEncoding(header: string | undefined): Encoding {
  if (!header) return 'identity'
  const known = picked.get(header)
  if (known) return known
  const encoding = pick(header)
  if (picked.size < REMEMBERED) picked.set(header, encoding)
  return encoding
}

function pick(header: string): Encoding {
  const accepted = new Set(
    asciiLower(header)
      .split(',')
      .map((part) => part.replaceAll(' ', ''))
      .filter((part) => !/;q=0(\.0*)?$/.test(part))
      .map((part) => part.replace(/;.*/, '')),
  )
  return ENCODINGS.find((encoding) => accepted.has(encoding)) ?? 'identity'
}
