import 'server-only'
import { readStamp } from './stamp'

/** Whether the database answers the role that reader pages run as. */
export async function canRender(): Promise<boolean> {
  try {
    await readStamp()
    return true
  } catch {
    return false
  }
}
