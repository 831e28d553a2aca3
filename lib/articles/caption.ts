import { z } from 'zod'

const MAX_CAPTION = 500

/** One line without formatting, no blank at either end. */
export const caption = z
  .string()
  .max(MAX_CAPTION)
  .regex(/^\S(?:.*\S)?$/)
