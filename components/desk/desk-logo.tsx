import Link from 'next/link'

export function DeskLogo() {
  return (
    <Link className="logo" href="/admin/articles">
      Təhlil<i>.</i>
    </Link>
  )
}
