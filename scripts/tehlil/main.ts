import { readSettings } from '../files/settings'
import { UsageError } from './command'
import { commands } from './commands'

const [name = '--help', ...rest] = process.argv.slice(2)
process.exit(await runCommand(name, rest))

async function runCommand(asked: string, argv: string[]): Promise<number> {
  if (asked === '--help' || asked === 'help') return help()
  const entry = commands[asked]
  if (!entry) {
    console.error(`There is no command ${asked}: npm run tehlil -- --help lists them`)
    return 2
  }
  const { command } = await entry.load()
  if (argv.includes('--help')) {
    console.log(`npm run tehlil -- ${command.usage}\n\n${command.about}`)
    return 0
  }
  try {
    readSettings()
    return await command.run(argv)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    if (!isWrongUse(error)) return 1
    console.error(`Use: npm run tehlil -- ${command.usage}`)
    return 2
  }
}

/** parseArgs throws errors of its own for options it does not know. */
function isWrongUse(error: unknown): boolean {
  const isParseError =
    error instanceof Error && 'code' in error && /^ERR_PARSE_ARGS/.test(String(error.code))
  return error instanceof UsageError || isParseError
}

function help(): number {
  console.log('npm run tehlil -- COMMAND\n')
  for (const [name, { about }] of Object.entries(commands))
    console.log(`  ${name.padEnd(14)} ${about}`)
  console.log(
    '\nEvery command has --help. Exit codes: 0 done, 1 refused or failed, 2 wrongly asked.',
  )
  return 0
}
