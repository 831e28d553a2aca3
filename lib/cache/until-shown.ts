import 'server-only'
import { ok, type Result } from '@/lib/result'
import { awaitFronts } from './await-fronts'

/** A command that moves public pages, answering only when every live front has followed it. */
export function untilShown<Args extends unknown[], Value extends { seq: number }, Refusal>(
  command: (...args: Args) => Promise<Result<Value, Refusal>>,
) {
  return async (...args: Args): Promise<Result<Value & { behind: number }, Refusal>> => {
    const result = await command(...args)
    if (!result.ok) return result
    const fronts = await awaitFronts(result.value.seq)
    return ok({ ...result.value, behind: fronts.length })
  }
}
