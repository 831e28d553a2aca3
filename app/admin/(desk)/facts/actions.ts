'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { deskFactInput } from '@/lib/facts/desk-fact-input'
import { releaseVersionInput, reviseFactInput } from '@/lib/facts/fact-input'
import { saveIndicatorInput } from '@/lib/facts/indicator-input'
import { openFactInput, openFact as putInBase } from '@/lib/facts/open-fact'
import { recordFact } from '@/lib/facts/record-fact'
import { releaseVersion } from '@/lib/facts/release-version'
import { reviseFact } from '@/lib/facts/revise-fact'
import { saveIndicator as keepIndicator } from '@/lib/facts/save-indicator'

export const record = action(deskFactInput, recordFact)
export const revise = action(reviseFactInput, reviseFact)
export const release = action(releaseVersionInput, releaseVersion)
export const openFact = action(openFactInput, untilShown(putInBase))
export const saveIndicator = action(saveIndicatorInput, untilShown(keepIndicator))
