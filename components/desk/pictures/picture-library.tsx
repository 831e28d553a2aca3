'use client'
import { createContext, type ReactNode, useContext, useMemo } from 'react'
import type { FindPictures, ReadPictures } from './picture-actions'
import { type PictureShelf, pictureShelf } from './picture-shelf'

type Library = { find: FindPictures; shelf: PictureShelf; canUpload: boolean }
type Props = {
  find: FindPictures
  read: ReadPictures
  canUpload: boolean
  children: ReactNode
}

const Context = createContext<Library | null>(null)

/** Hands the windows and fields under it the way to the pictures of the house. */
export function PictureLibrary({ find, read, canUpload, children }: Props) {
  const library = useMemo(
    () => ({ find, canUpload, shelf: pictureShelf(read) }),
    [find, read, canUpload],
  )
  return <Context value={library}>{children}</Context>
}

export function usePictureLibrary(): Library {
  const library = useContext(Context)
  if (!library) throw new Error('This component stands outside <PictureLibrary>')
  return library
}
