export function noteId(number: number): string {
  return `note-${number}`
}
