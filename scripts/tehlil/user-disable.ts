import { parseArgs } from 'node:util'
import { type Command, UsageError } from './command'
import { withDatabase } from './with-database'

const REFUSALS = {
  'not-found': (email: string) => `There is no account with the address ${email}`,
  'last-admin': (email: string) =>
    `${email} is the last admin: make another one first (user:create --role admin)`,
}

export const command: Command = {
  usage: 'user:disable --email E',
  about: 'Ends all sessions of the account and lets nobody sign in with it any more.',
  run: async (argv) => {
    const { email } = parseArgs({ args: argv, options: { email: { type: 'string' } } }).values
    if (!email) throw new UsageError('--email is needed')
    return withDatabase(async () => {
      const { disableUser } = await import('@/lib/auth/disable-user')
      const disabled = await disableUser(email)
      if (disabled.ok) console.log(`${email} is shut out`)
      else console.error(REFUSALS[disabled.error](email))
      return disabled.ok ? 0 : 1
    })
  },
}
