import { createFirstAdmin } from '@/lib/auth/first-admin'
import { createSetupLink } from '@/lib/auth/setup-link'
import { env } from '@/lib/env'
import { loadStarter } from '@/prisma/starter/load-starter'

// Prints the token of the set-up link, or nothing when somebody may sign in already.
await loadStarter()
const { TEHLIL_ADMIN_EMAIL: email, TEHLIL_ADMIN_PASSWORD: password } = env()
if (email && password) await createFirstAdmin({ email, password })
process.stdout.write((await createSetupLink()) ?? '', () => process.exit())
