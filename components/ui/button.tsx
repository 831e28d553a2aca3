import type { ComponentProps } from 'react'

type Props = ComponentProps<'button'> & {
  look?: 'plain' | 'primary' | 'danger' | 'quiet'
  /** Being carried out: says so to everybody and takes no second click. */
  isBusy?: boolean
}

export function Button({ look = 'plain', isBusy = false, type = 'button', ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={`btn btn-${look}`}
      aria-busy={isBusy || undefined}
      aria-disabled={isBusy || rest['aria-disabled'] || undefined}
    />
  )
}
