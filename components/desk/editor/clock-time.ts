import { bakuClock } from '@/lib/i18n/baku-time'

/** "10:42" on Baku's clock, on server and browser alike. */
export function clockTime(moment: Date | number): string {
  return bakuClock(new Date(moment))
}
