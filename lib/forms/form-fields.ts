/** The fields a person filled in; Next's own hidden ones left out. */
export function formFields(form: FormData): Record<string, FormDataEntryValue> {
  const own = [...form].filter(([name]) => !name.startsWith('$ACTION'))
  return Object.fromEntries(own)
}
