import { z } from 'zod'

export const MIN_PASSWORD = 12
/** argon2 reads all of it: a bound keeps a giant password from being an attack. */
export const MAX_PASSWORD = 200
const MAX_EMAIL = 254
const MAX_NAME = 120

/** Not `z.email()`: an address may hold İ and other letters beyond ASCII. */
export const emailInput = z
  .string()
  .trim()
  .max(MAX_EMAIL)
  .regex(/^[^\s@]+@[^\s@]+$/u)

export const newPassword = z.string().min(MIN_PASSWORD).max(MAX_PASSWORD)

export const nameInput = z.string().trim().min(1).max(MAX_NAME)

export const signInInput = z.strictObject({
  email: z.string().trim().min(1).max(MAX_EMAIL),
  password: z.string().min(1).max(MAX_PASSWORD),
  next: z.string().max(500).default(''),
})

/** The page behind a one-time link: the first admin tells who he is, an invited person is known. */
export const acceptLinkInput = z.strictObject({
  token: z.string().min(1).max(100),
  name: nameInput.optional(),
  email: emailInput.optional(),
  password: newPassword,
})

export type AcceptLinkInput = z.infer<typeof acceptLinkInput>
