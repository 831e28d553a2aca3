'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { keepSession } from '@/app/admin/session'
import { type AcceptRefusal, acceptLink } from '@/lib/auth/accept-link'
import { acceptLinkInput } from '@/lib/auth/user-input'
import { formFields } from '@/lib/forms/form-fields'
import type { FormState } from '@/lib/forms/form-state'
import { isOurForm } from '@/lib/forms/is-our-form'

export type AcceptState = FormState<never, AcceptRefusal>

export async function accept(_previous: AcceptState, form: FormData): Promise<AcceptState> {
  const request = await headers()
  if (!isOurForm(request)) return { status: 'foreign' }
  const parsed = acceptLinkInput.safeParse(formFields(form))
  if (!parsed.success) {
    return { status: 'invalid', fieldErrors: z.flattenError(parsed.error).fieldErrors }
  }
  const result = await acceptLink(parsed.data, request.get('user-agent'))
  if (!result.ok) return { status: 'refused', refusal: result.error }
  await keepSession(result.value.sessionId)
  redirect('/admin/articles')
}
