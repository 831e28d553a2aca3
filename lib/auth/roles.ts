import { Role } from '@/lib/db/generated/enums'

/** What people may be on the desk, the fewest rights first. */
export const ROLES = Object.values(Role)

export type { Role }
