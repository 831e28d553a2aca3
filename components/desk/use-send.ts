'use client'
import { useState } from 'react'
import type { FormState } from '@/lib/forms/form-state'

type Sent<Value, Refusal> = FormState<Value, Refusal> | { status: 'failed' }

/**
 * Sends one thing at a time to an action. Resolves to the action's value, or null when nothing was
 * done; `state` says why. Lost connections are an outcome too: the form stays as it is.
 */
export function useSend<Input, Value, Refusal>(
  action: (input: Input) => Promise<FormState<Value, Refusal>>,
) {
  const [state, setState] = useState<Sent<Value, Refusal>>({ status: 'idle' })
  const [isPending, setIsPending] = useState(false)

  async function send(input: Input): Promise<Value | null> {
    if (isPending) return null
    setIsPending(true)
    const outcome = await attempt(action, input)
    setState(outcome)
    setIsPending(false)
    return outcome.status === 'done' ? outcome.value : null
  }

  return [state, send, isPending, () => setState({ status: 'idle' })] as const
}

async function attempt<Input, Value, Refusal>(
  action: (input: Input) => Promise<FormState<Value, Refusal>>,
  input: Input,
): Promise<Sent<Value, Refusal>> {
  try {
    return await action(input)
  } catch {
    return { status: 'failed' }
  }
}
