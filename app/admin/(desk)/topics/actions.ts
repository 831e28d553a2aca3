'use server'

import { action } from '@/app/admin/action'
import { untilShown } from '@/lib/cache/until-shown'
import { createTopic } from '@/lib/topics/create-topic'
import { saveTopic as save } from '@/lib/topics/save-topic'
import { createTopicInput, saveTopicInput } from '@/lib/topics/save-topic-input'

export const addTopic = action(createTopicInput, createTopic)
export const saveTopic = action(saveTopicInput, untilShown(save))
