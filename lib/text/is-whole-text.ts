/** Whether a database keeps the text as it is: NUL and halves of letters are no text. */
export function isWholeText(text: string): boolean {
  return text.isWellFormed() && !text.includes('\u0000')
}
