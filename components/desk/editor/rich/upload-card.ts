export type UploadWords = { uploading: (name: string) => string; cancel: () => string }

/** Marks in the text where a picture will stand, and how far it is. */
export function uploadCard(name: string, words: UploadWords) {
  const stop = new AbortController()
  const dom = document.createElement('div')
  dom.className = 'card upload-card'
  dom.contentEditable = 'false'
  const label = document.createElement('b')
  label.textContent = name
  const progress = document.createElement('progress')
  progress.max = 1
  progress.value = 0
  progress.setAttribute('aria-label', words.uploading(name))
  const cancel = document.createElement('button')
  cancel.type = 'button'
  cancel.className = 'btn btn-quiet'
  cancel.textContent = words.cancel()
  cancel.addEventListener('click', () => stop.abort())
  dom.append(label, progress, cancel)
  return {
    dom,
    signal: stop.signal,
    onProgress: (share: number) => {
      progress.value = share
    },
  }
}
