import type { Settings } from './settings'

/** Where what was built lies, and the version that is told beside it. */
export interface Bundles {
  folder: string
  version: string
}

/** What steps are carried out with, beside the cloud. */
export interface Means extends Bundles {
  root: string
  settings: Settings
}
