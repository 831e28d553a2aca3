import 'server-only'
import type { Tx } from '@/lib/db/client'
import type { BoxForm } from './box-forms'
import { type DeskFactRow, WITH_NEWEST_VERSION } from './desk-figure'
import { factDetails, formula } from './fact-details'
import { fitsForm, type Standing } from './form-fit'
import { type ObservationRow, observationsOf } from './observations-of'

/** Of these facts, those that have no place in a box of the form, at their newest versions. */
export async function findMisfits(tx: Tx, form: BoxForm, factIds: string[]): Promise<string[]> {
  const facts = await tx.fact.findMany({
    where: { id: { in: factIds } },
    include: WITH_NEWEST_VERSION,
  })
  const misfits = facts.filter((fact) => !standingsOf(fact).some((one) => fitsForm(form, one)))
  return misfits.map((fact) => fact.id)
}

/** None for a fact that nothing was ever said of. */
function standingsOf({ kind, period, versions }: DeskFactRow): Standing[] {
  return versions.flatMap((version) =>
    observationsOf(version)
      .slice(0, 1)
      .map((said) => ({
        ...{ kind, period, value: kindOfValue(said) },
        details: factDetails.nullable().parse(version.details),
        formula: formula.nullable().parse(version.formula),
      })),
  )
}

function kindOfValue({ lo, date }: ObservationRow): Standing['value'] {
  if (lo !== null) return 'number'
  return date ? 'date' : 'text'
}
