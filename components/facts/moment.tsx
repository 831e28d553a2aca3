type Props = { iso: string | null; text: string }

/** A date in words; a span has no machine form in HTML. */
export function Moment({ iso, text }: Props) {
  return iso && !iso.includes('/') ? <time dateTime={iso}>{text}</time> : text
}
