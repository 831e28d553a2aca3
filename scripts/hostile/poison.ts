type Path = readonly (string | number)[]

/** A value in an input: where it stands and what it is. */
export type Place = { path: Path; value: unknown }

/** Every value of an input, from the outside in. */
export function placesIn(value: unknown, path: Path = []): Place[] {
  const inside =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, one]) => placesIn(one, [...path, key]))
      : []
  return [{ path, value }, ...inside]
}

/** The input with another value at one place. */
export function withValue(input: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value
  if (Array.isArray(input)) {
    return input.map((one, place) => (place === Number(step) ? withValue(one, rest, value) : one))
  }
  const entries = Object.entries(input ?? {})
  return Object.fromEntries(
    entries.map(([key, one]) => [key, key === step ? withValue(one, rest, value) : one]),
  )
}

/** As JSON from outside can say it: a key of its own, not the prototype. */
export function withProto(value: object): unknown {
  const key = '__proto__'
  return Object.fromEntries([[key, { isAdmin: true }], ...Object.entries(value)])
}
