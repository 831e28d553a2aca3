import type { z } from 'zod'
import { saveEditionInput } from './edition-input'

/** The same as a save, but for the id of a deed: whatever comes last stands. */
export const autosaveInput = saveEditionInput.omit({ opId: true })
export const dropAutosaveInput = autosaveInput.pick({ editionId: true })

export type AutosaveInput = z.infer<typeof autosaveInput>
export type DropAutosaveInput = z.infer<typeof dropAutosaveInput>
