import type { Provision } from '../provisions/provision'

/** A provision with its permanent id: it keeps it through every amendment, whatever its number becomes. */
export type Identified = Provision & { id: string; children: Identified[] }
