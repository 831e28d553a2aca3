import type { ReactNode } from 'react'
import { currentActor } from '@/app/admin/actor'
import { PictureLibrary } from '@/components/desk/pictures/picture-library'
import { canUpload } from '@/lib/media/media-policy'
import { findPictures, readPictures } from './actions'

/** Pages whose forms choose pictures. */
export async function WithPictures({ children }: { children: ReactNode }) {
  const actor = await currentActor()
  return (
    <PictureLibrary
      find={findPictures}
      read={readPictures}
      canUpload={actor !== null && canUpload(actor)}
    >
      {children}
    </PictureLibrary>
  )
}
