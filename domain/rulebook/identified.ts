import type { Provision } from '../provisions/provision'

/** A provision under its permanent id: numbers change with an amendment, the id never. */
export interface Identified extends Omit<Provision, 'children'> {
  id: string
  children: Identified[]
}
