/**
 * What a form knows after it was sent. Never carries back what was typed: passwords pass through
 * here, and the form itself still has the rest.
 */
export type FormState<Value = unknown, Refusal = { reason: string }> =
  | { status: 'idle' }
  /** The session has ended: nothing was done, and what was typed stays where it is. */
  | { status: 'signed-out' }
  /** Not sent by a page of ours. */
  | { status: 'foreign' }
  | { status: 'invalid'; fieldErrors: Record<string, string[] | undefined> }
  | { status: 'refused'; refusal: Refusal }
  | { status: 'done'; value: Value }
