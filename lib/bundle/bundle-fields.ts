import { z } from 'zod'
import { slugInput } from '@/lib/articles/edition-input'
import { Prisma } from '@/lib/db/generated/client'
import { localizedText } from '@/lib/i18n/localized-text'
import { asciiLower } from '@/lib/text/letter-case'

/** What the files of a bundle are made of. Spellings that mean the same are read into one. */

export const bundleId = z
  .uuid()
  .refine((id) => id === asciiLower(id), { message: 'not lower case' })

/** A moment in UTC. */
export const instant = z.iso.datetime().transform((text) => new Date(text).toISOString())

export const day = z.iso.date()

/** A plain decimal in the unit's base, as text: no digit is lost, whoever reads the file. */
export const decimal = z
  .string()
  .regex(/^-?\d{1,24}(\.\d{1,12})?$/, { message: 'not a plain number' })
  .transform((text) => new Prisma.Decimal(text).toFixed())

const MAX_LINE = 300

export const line = z.string().min(1).max(MAX_LINE)

export const localized = localizedText

/** The current address and those that redirect to it, sorted. */
export const address = { slug: slugInput, oldSlugs: z.array(slugInput) }

export const countryCode = z.string().regex(/^[A-Z]{2}$/, { message: 'not a country code' })
