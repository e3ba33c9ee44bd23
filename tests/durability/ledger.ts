import type { IndexDeclarations } from '../../emulator/services/database'

/** What the writer was told has been kept. */
export type Acknowledged = { pair: string } | { single: string } | { counter: string; n: number }

export const indexes: IndexDeclarations = {
  things: [
    { name: 'by_pair', keys: [['pair', 1]] },
    { name: 'by_tag', keys: [['tags', 1]] },
    { name: 'by_serial', keys: [['serial', 1]], unique: true },
  ],
}
