import type { ListKind } from '@/lib/db/generated/enums'

/** A list: of a topic, person or series by id, of a type or country by its code. */
export type ListKey = { kind: Exclude<ListKind, 'ALL'>; key: string }
