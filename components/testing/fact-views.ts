import type { FigureView, ValueView } from '@/lib/facts/box-view'
import { DISPUTED_FIGURE, dollars, SOURCED_FIGURE } from './views'

const words = (text: string) => ({ text, lang: null })

const saying = (amount: string, rest: Partial<ValueView> = {}): ValueView => ({
  qualifier: null,
  amount,
  unit: null,
  lang: null,
  date: null,
  size: null,
  ...rest,
})

export const EXPORTS: FigureView = {
  ...SOURCED_FIGURE,
  factId: 'exports',
  slug: 'exports',
  label: words('Kazakhstan’s exports'),
  value: dollars('456.3'),
  details: { type: 'flow', from: 'KZ', to: 'AZ' },
}

export const IMPORTS: FigureView = {
  ...EXPORTS,
  factId: 'imports',
  slug: 'imports',
  label: words('Azerbaijan’s exports'),
  value: dollars('73.1'),
  details: { type: 'flow', from: 'AZ', to: 'KZ' },
}

export const SUM: FigureView = {
  ...SOURCED_FIGURE,
  factId: 'sum',
  kind: 'DERIVED',
  label: words('Both ways'),
  value: dollars('529.4'),
  formula: { op: 'sum', operands: [EXPORTS, IMPORTS] },
}

export const GOODS: FigureView = {
  ...EXPORTS,
  factId: 'goods',
  kind: 'STATEMENT',
  label: words('Goods'),
  value: saying('grain and locomotives'),
  status: 'AUTHOR_STATEMENT',
  source: null,
}

export const TURNOVER = DISPUTED_FIGURE

export const RELATIONS: FigureView = {
  ...SOURCED_FIGURE,
  factId: 'relations',
  kind: 'EVENT',
  label: words('Diplomatic relations'),
  value: saying('27 August 1992', { date: '1992-08-27' }),
  asOf: null,
  on: '1992-08-27',
  details: { type: 'event', place: words('Almaty') },
}

export const TREATY: FigureView = {
  ...RELATIONS,
  factId: 'treaty',
  kind: 'AGREEMENT',
  label: words('Treaty on strategic partnership'),
  value: saying('24 May 2005', { date: '2005-05-24' }),
  on: '2005-05-24',
  details: { type: 'agreement', form: 'TREATY', place: words('Baku'), parties: ['AZ', 'KZ'] },
}

/** A year is all that is known, and the sources do not agree on it. */
export const ANNIVERSARY: FigureView = {
  ...RELATIONS,
  factId: 'anniversary',
  label: words('Thirty years of relations'),
  value: saying('2020', { date: '2020' }),
  on: '2020',
  status: 'SOURCES_DIFFER',
  rivals: [
    {
      observationId: 'o3',
      value: saying('2020', { date: '2020' }),
      reporter: words('The author'),
      source: null,
    },
    {
      observationId: 'o4',
      value: saying('2022', { date: '2022' }),
      reporter: words('The ministry'),
      source: null,
    },
  ],
}

export const QUOTED: FigureView = {
  ...SOURCED_FIGURE,
  factId: 'quoted',
  kind: 'QUOTATION',
  label: words('On the sea route'),
  value: saying('The route is open.'),
  details: {
    type: 'quotation',
    speaker: words('A port’s director'),
    post: words('Director'),
    occasion: words('opening of a berth'),
    language: 'ru',
    original: 'Путь открыт.',
  },
}
