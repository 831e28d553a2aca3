'use server'

import { action } from '@/app/admin/action'
import { deskFactInput } from '@/lib/facts/desk-fact-input'
import { releaseVersionInput, reviseFactInput, saveBoxInput } from '@/lib/facts/fact-input'
import { recordFact } from '@/lib/facts/record-fact'
import { releaseVersion } from '@/lib/facts/release-version'
import { reviseFact } from '@/lib/facts/revise-fact'
import { saveBox as save } from '@/lib/facts/save-box'

export const saveBox = action(saveBoxInput, save)
export const record = action(deskFactInput, recordFact)
export const revise = action(reviseFactInput, reviseFact)
export const release = action(releaseVersionInput, releaseVersion)
