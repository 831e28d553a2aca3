import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { Role } from '@/lib/db/generated/enums'
import { readSettings } from '../files/settings'
import { type Command, UsageError } from './command'
import { withDatabase } from './with-database'

export const command: Command = {
  usage: 'user:create --email E --name N --role R [--password-stdin]',
  about: `Roles: ${Object.values(Role).join(', ')}.
Without --password-stdin it prints a one-time link, with which the person chooses a password.`,
  run: async (argv) => {
    const { email, name, role, hasPassword } = readOptions(argv)
    const password = hasPassword ? (await text(process.stdin)).replace(/\r?\n$/, '') : undefined
    return withDatabase(async () => {
      const { createUser } = await import('@/lib/auth/create-user')
      const created = await createUser({ email, name, role, password })
      if (!created.ok) {
        console.error(REFUSALS[created.error])
        return 1
      }
      const { inviteToken } = created.value
      console.log(
        inviteToken
          ? `${readSettings().SITE_URL}/admin/setup/${inviteToken}`
          : `${email} may sign in`,
      )
      return 0
    })
  },
}

const REFUSALS = {
  'email-taken': 'There is an account with this address already',
  'weak-password': 'The password must have 12 to 200 characters',
}

function readOptions(argv: string[]) {
  const { values } = parseArgs({
    args: argv,
    options: {
      email: { type: 'string' },
      name: { type: 'string' },
      role: { type: 'string' },
      'password-stdin': { type: 'boolean', default: false },
    },
  })
  const { email, name, role } = values
  const known = z.enum(Role).safeParse(role)
  if (!(email && name && known.success)) {
    throw new UsageError(
      `--email, --name and --role (${Object.values(Role).join(', ')}) are needed`,
    )
  }
  return { email, name, role: known.data, hasPassword: values['password-stdin'] }
}
