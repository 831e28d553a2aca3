import 'server-only'
import { transact } from '@/lib/db/transact'
import { addUser } from './add-user'
import { hashPassword } from './password'
import { hasUsers } from './setup-link'
import { emailInput, newPassword } from './user-input'

/** The unattended way in: makes an admin while there is no user; false when there is one. */
export async function createFirstAdmin(admin: {
  email: string
  password: string
}): Promise<boolean> {
  const email = emailInput.parse(admin.email)
  const passwordHash = await hashPassword(newPassword.parse(admin.password))
  return await transact(async (tx) => {
    if (await hasUsers(tx)) return false
    const [name = email] = email.split('@')
    await addUser(tx, { email, name, role: 'admin', passwordHash }, null)
    await tx.invite.deleteMany({ where: { kind: 'SETUP' } })
    return true
  })
}
