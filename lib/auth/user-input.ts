import { z } from 'zod'
import { Role } from '@/lib/db/generated/enums'
import { isWholeText } from '@/lib/text/is-whole-text'

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
  .refine(isWholeText)

export const newPassword = z.string().min(MIN_PASSWORD).max(MAX_PASSWORD)

export const nameInput = z.string().trim().min(1).max(MAX_NAME).refine(isWholeText)

export const signInInput = z.strictObject({
  email: z.string().trim().min(1).max(MAX_EMAIL).refine(isWholeText),
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

export const inviteInput = z.strictObject({
  email: emailInput,
  name: nameInput,
  role: z.enum(Role),
})

export const accountInput = z.strictObject({ userId: z.uuid() })

export const changeRoleInput = z.strictObject({ userId: z.uuid(), role: z.enum(Role) })

export const changeNameInput = z.strictObject({ name: nameInput })

export const changePasswordInput = z.strictObject({
  current: z.string().min(1).max(MAX_PASSWORD),
  password: newPassword,
})

export const sessionInput = z.strictObject({ sessionId: z.uuid() })

/** An act that needs no more than to be asked for. */
export const noInput = z.strictObject({})

export type InviteInput = z.infer<typeof inviteInput>
export type AccountInput = z.infer<typeof accountInput>
export type ChangeRoleInput = z.infer<typeof changeRoleInput>
export type ChangeNameInput = z.infer<typeof changeNameInput>
export type ChangePasswordInput = z.infer<typeof changePasswordInput>
export type SessionInput = z.infer<typeof sessionInput>
export type AcceptLinkInput = z.infer<typeof acceptLinkInput>
