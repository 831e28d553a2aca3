import type { Locator } from '@playwright/test'
import type { PictureFile } from './picture-file'

/** As a hand lets go of files over a place. */
export function dropFile(place: Locator, file: PictureFile): Promise<void> {
  return handOver(place, { file, kind: 'drop' })
}

/** As the browser hands over a copied picture. */
export function pasteFile(place: Locator, file: PictureFile): Promise<void> {
  return handOver(place, { file, kind: 'paste' })
}

type Handed = { file: PictureFile; kind: 'drop' | 'paste' }

async function handOver(place: Locator, { file, kind }: Handed): Promise<void> {
  const { name, mimeType, buffer } = file
  await place.evaluate(
    (element, { sent, type, base64, as }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))
      const data = new DataTransfer()
      data.items.add(new File([bytes], sent, { type }))
      const { left, bottom } = element.getBoundingClientRect()
      const all = { bubbles: true, cancelable: true }
      const at = { ...all, clientX: left + 5, clientY: bottom - 5, dataTransfer: data }
      if (as === 'paste') {
        element.dispatchEvent(new ClipboardEvent('paste', { ...all, clipboardData: data }))
        return
      }
      element.dispatchEvent(new DragEvent('dragover', at))
      element.dispatchEvent(new DragEvent('drop', at))
    },
    { sent: name, type: mimeType, base64: buffer.toString('base64'), as: kind },
  )
}
