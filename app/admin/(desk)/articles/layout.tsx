import type { ReactNode } from 'react'
import { WithPictures } from '@/app/admin/(desk)/pictures/with-pictures'

export default function ArticlesLayout({ children }: { children: ReactNode }) {
  return <WithPictures>{children}</WithPictures>
}
