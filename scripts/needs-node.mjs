// Plain enough for any Node to read, so that an old one says what is wrong instead of a syntax error.
const numbers = process.versions.node.split('.').map(Number)

if (numbers[0] < 20 || (numbers[0] === 20 && numbers[1] < 19)) {
  console.error(`Təhlil needs Node ≥ 20.19, this is ${process.versions.node}.`)
  process.exit(1)
}
