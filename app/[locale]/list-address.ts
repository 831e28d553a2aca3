import { decodeCursor } from '@/lib/cursor'

export type ListSearch = Promise<{ after?: string | string[] }>

/** Where a deeper page of a list begins; the front lets only places of that form through. */
export async function afterOf(search: ListSearch): Promise<string | null> {
  const { after } = await search
  return typeof after === 'string' && decodeCursor(after) ? after : null
}
