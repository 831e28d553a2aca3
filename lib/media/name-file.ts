import { slug } from '@/lib/text/slug'

const NAMELESS = 'picture'

/** What a picture's address calls it: letters, digits and hyphens of its file's name, nothing else. */
export function nameFile(fileName: string): string {
  const [last = ''] = fileName.split(/[/\\]/).slice(-1)
  return slug('en', last.replace(/\.[a-z0-9]{1,5}$/i, '')) || NAMELESS
}
