import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { BoxForm } from './box-forms'
import { observationsOf, WITH_NEWEST_VERSION } from './desk-figure'
import { factDetails, formula } from './fact-details'
import { fitsForm } from './form-fit'

/** Of these facts, those that have no place in a box of the form, at their newest versions. */
export async function findMisfits(tx: Tx, form: BoxForm, factIds: string[]): Promise<string[]> {
  const facts = await tx.fact.findMany({
    where: { id: { in: factIds } },
    include: WITH_NEWEST_VERSION,
  })
  return facts.flatMap((fact) => {
    const [version] = fact.versions
    const [said] = observationsOf(fact)
    if (!version || !said) return [fact.id]
    const { kind, period } = fact
    const details = factDetails.nullable().parse(version.details)
    const calculation = formula.nullable().parse(version.formula)
    const value = said.lo !== null ? 'number' : said.date ? 'date' : 'text'
    return fitsForm(form, { kind, period, details, formula: calculation, value }) ? [] : [fact.id]
  })
}
