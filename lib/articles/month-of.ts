import { bakuDay } from '@/lib/i18n/baku-time'

/** The month of Baku's calendar that a moment falls in: "2026-11". */
export function monthOf(date: Date): string {
  return bakuDay(date).slice(0, 7)
}
