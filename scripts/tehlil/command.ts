/** One command of the operator's tool. Returns its exit code: 0 done, 1 refused, 2 wrongly asked. */
export type Command = {
  usage: string
  about: string
  run: (argv: string[]) => Promise<number>
}

/** Thrown by a command that was asked wrongly: the tool then prints its usage. */
export class UsageError extends Error {}
