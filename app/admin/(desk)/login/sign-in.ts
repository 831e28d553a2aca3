'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { nextPath } from '@/app/admin/next-path'
import { keepSession } from '@/app/admin/session'
import { clientAddress } from '@/lib/auth/client-address'
import { signIn as checkPassword, type SignInRefusal } from '@/lib/auth/sign-in'
import { signInInput } from '@/lib/auth/user-input'
import { formFields } from '@/lib/forms/form-fields'
import type { FormState } from '@/lib/forms/form-state'
import { isOurForm } from '@/lib/forms/is-our-form'

export type SignInState = FormState<never, SignInRefusal>

export async function signIn(_previous: SignInState, form: FormData): Promise<SignInState> {
  const request = await headers()
  if (!isOurForm(request)) return { status: 'foreign' }
  const parsed = signInInput.safeParse(formFields(form))
  if (!parsed.success) return { status: 'refused', refusal: { reason: 'wrong' } }

  const { email, password, next } = parsed.data
  const result = await checkPassword({
    email,
    password,
    address: clientAddress(request),
    userAgent: request.get('user-agent'),
  })
  if (!result.ok) return { status: 'refused', refusal: result.error }
  await keepSession(result.value.sessionId)
  redirect(nextPath(next))
}
