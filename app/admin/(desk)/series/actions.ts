'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { createSeries } from '@/lib/topics/create-topic'
import { saveSeries as save } from '@/lib/topics/save-topic'
import { createTopicInput, saveTopicInput } from '@/lib/topics/save-topic-input'

export const addSeries = action(createTopicInput, createSeries)
export const saveSeries = action(saveTopicInput, untilShown(save))
