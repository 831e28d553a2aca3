import { addTakedown } from '@/front/takedown-file'
import { readSettings } from '../files/settings'
import { type Command, UsageError } from './command'

export const command: Command = {
  usage: 'takedown ADDRESS',
  about: `Every front of this machine deletes the page within a second and answers 410 there,
without app and database. Withdraw the piece on the desk as well: that is what lasts.`,
  run: async ([address]) => {
    if (!address) throw new UsageError('Name the address')
    const path = await addTakedown(readSettings().DATA_DIR, address)
    console.log(`${path} answers 410 from now on`)
    return 0
  },
}
