import { headersOf, type Member } from '@/scripts/matrix/house'
import { INPUTS } from '@/scripts/matrix/inputs'
import { type Entry, listEntries } from '@/scripts/matrix/list-entries'

/** Sent a form before anybody is known, or nothing at all. */
const OTHERS = ['login/sign-in#signIn', 'setup/[token]/accept#accept', 'sign-out#signOut']

/** Actions of the desk that are sent one value, as the browser sends it: JSON. */
export const ACTIONS = listEntries().filter(
  ({ kind, id, file }) => kind === 'action' && file.includes('(desk)') && !OTHERS.includes(id),
)

/** What an action is asked to do, made anew: valid in itself. */
export async function inputOf({ id }: Entry, owner: Member): Promise<unknown> {
  const [input] = (await INPUTS[id]?.(owner)) ?? []
  return input
}

/** Sends a value to an action past every page of ours; the answer's status. */
export async function send(
  { file, id }: Entry,
  { request, as }: { request: { headers: Headers }; as: Member },
  input: unknown,
): Promise<string> {
  const actions = await import(/* @vite-ignore */ `../../${file}`)
  request.headers = new Headers(await headersOf(as))
  const { status } = await actions[id.split('#')[1] ?? ''](input)
  return status
}
