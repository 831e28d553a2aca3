export type ChangeKind = 'hard' | 'soft' | 'takedown'
