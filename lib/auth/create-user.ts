import 'server-only'
import type { Role } from '@/lib/db/generated/enums'
import { lockOperation, transact } from '@/lib/db/transact'
import { ok, type Result, refuse } from '@/lib/result'
import { addUser } from './add-user'
import { foldEmail } from './fold-email'
import { inviteLink } from './make-link'
import { hashPassword } from './password'
import { hasUsers } from './setup-link'
import { emailInput, nameInput, newPassword } from './user-input'

type NewAccount = {
  email: string
  name: string
  role: Role
  password?: string | undefined
  /** Null for the operator. */
  actorId?: string | null
}
type CreatedUser = { userId: string; inviteToken?: string }

/** Makes an account; without a password, with a one-time link (`/admin/setup/TOKEN`) to choose one. */
export async function createUser({
  role,
  password,
  actorId = null,
  ...given
}: NewAccount): Promise<Result<CreatedUser, 'email-taken' | 'weak-password'>> {
  const email = emailInput.parse(given.email)
  const name = nameInput.parse(given.name)
  if (password !== undefined && !newPassword.safeParse(password).success)
    return refuse('weak-password')
  const passwordHash = password === undefined ? null : await hashPassword(password)

  return await transact(async (tx) => {
    await hasUsers(tx)
    const emailFolded = foldEmail(email)
    await lockOperation(tx, `user/${emailFolded}`)
    if (await tx.user.count({ where: { emailFolded } })) return refuse('email-taken')
    const { id: userId } = await addUser(tx, { email, name, role, passwordHash }, actorId)
    if (passwordHash) return ok({ userId })
    return ok({ userId, inviteToken: await inviteLink(tx, userId) })
  })
}
