import type { FigureView, FormattedValue } from '@/lib/facts/box-view'

/** "598,47 mln $"; rivals side by side: "598,47 mln $ / 529,4 mln $". */
export function figureWords({ value, rivals }: Pick<FigureView, 'value' | 'rivals'>): string {
  return rivals.length > 0 ? rivals.map((rival) => words(rival.value)).join(' / ') : words(value)
}

function words({ qualifier, amount, unit }: FormattedValue): string {
  return [qualifier, amount, unit].filter(Boolean).join(' ')
}
