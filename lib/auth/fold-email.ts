import { asciiLower } from '@/lib/text/letter-case'

/**
 * One address, one spelling. İ, ı, I and i are one letter: what Azerbaijani and Turkish keyboards
 * make of it must neither open a second account nor keep its owner out.
 */
export function foldEmail(email: string): string {
  return asciiLower(email.normalize('NFKC').trim())
    .replace(/ı/g, 'i')
    .replace(/i\u0307/g, 'i')
}
