import type { Dataset, Observation, WithContext } from 'schema-dts'
import type { FigureView, RivalView, ValueView } from '@/lib/facts/box-view'
import { factHref } from '@/lib/facts/fact-href'
import type { Locale } from '@/lib/i18n/locale'
import { bakuIso } from './baku-iso'
import { citation } from './citations'
import { type Publisher, publisherJsonLd } from './publisher'

type Props = Publisher & {
  figure: FigureView
  slug: string
  description: string
  releasedAt: Date
  locale: Locale
}

/** A fact's page: one observation, or one for each source where they differ. Never a verdict. */
export function datasetJsonLd(props: Props): WithContext<Dataset> {
  const { figure, slug, description, releasedAt, locale, site, origin, principles } = props
  const url = origin + factHref(locale, slug)
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': url,
    url,
    name: figure.label.text,
    description,
    inLanguage: locale,
    isAccessibleForFree: true,
    dateModified: bakuIso(releasedAt),
    ...(figure.on && { temporalCoverage: figure.on }),
    creator: publisherJsonLd({ site, origin, principles }),
    ...(figure.source && { citation: citation(figure.source) }),
    variableMeasured: figure.label.text,
    mainEntity: observations(figure),
  }
}

function observations(figure: FigureView): Observation[] {
  const { on, rivals, value, reporter } = figure
  const single: Pick<RivalView, 'value' | 'reporter'>[] = reporter ? [{ value, reporter }] : []
  const told = rivals.length > 0 ? rivals : single
  return told.map((one) => ({
    '@type': 'Observation',
    measuredProperty: { '@type': 'Property', name: figure.label.text },
    ...(on && { observationDate: on }),
    ...measured(one.value),
    creator: { '@type': 'Organization', name: one.reporter.text },
  }))
}

function measured({ size, qualifier, amount, unit }: ValueView) {
  const text = [qualifier, amount, unit].filter(Boolean).join('\u00a0')
  if (!size) return { value: text }
  return { value: size.amount, unitText: size.unit, name: text }
}
