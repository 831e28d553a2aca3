const AFTER_A_NUMBER = [
  ...['million', 'per cent', 'milyon', 'faiz', 'dəfə'],
  ...['January', 'March', 'May', 'August', 'mart', 'may', 'avqust'],
].join('|')
const BREAKABLE = new RegExp(`(?<=\\d) (?=${AFTER_A_NUMBER})`, 'g')

/** No line may end between a number and its unit, or between a day and its month. */
export function unbroken(text: string): string {
  return text.replace(BREAKABLE, '\u00A0')
}
