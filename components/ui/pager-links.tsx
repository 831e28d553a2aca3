type Props = {
  /** Address of the first page; what is searched for may stand in it. */
  path: string
  /** What this page goes on from; null on the first one. */
  after: string | null
  /** Where the next one begins; null on the last one. */
  older: string | null
  /** Of the whole, of the way to the first page, of the way on. */
  words: { label: string; newest: string; older: string }
}

/** The way down a list and back to its top. Nothing is counted. */
export function PagerLinks({ path, after, older, words }: Props) {
  if (after === null && older === null) return null
  return (
    <nav className="pager" aria-label={words.label}>
      {after && <a href={path}>{words.newest}</a>}
      {older && (
        <a href={`${path}${path.includes('?') ? '&' : '?'}after=${older}`} rel="next">
          {words.older}
        </a>
      )}
    </nav>
  )
}
