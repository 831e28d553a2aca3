import { z } from 'zod'
import { address, bundleId, localized } from './bundle-fields'

/** topics/SLUG.json */
export const topicFile = z.strictObject({
  id: bundleId,
  ...address,
  name: localized,
  description: localized.nullable(),
})

/** series/SLUG.json */
export const seriesFile = z.strictObject({
  id: bundleId,
  ...address,
  title: localized,
  description: localized.nullable(),
})

export type TopicFile = z.output<typeof topicFile>
export type SeriesFile = z.output<typeof seriesFile>
