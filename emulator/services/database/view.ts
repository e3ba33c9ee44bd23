import type { Collection } from './catalog'
import type { FoundDocument, Search } from './find'

/** What a request sees of the database: the file as it is, or what its transaction sees. */
export interface View {
  find(collection: Collection, search: Search): FoundDocument[]
}
