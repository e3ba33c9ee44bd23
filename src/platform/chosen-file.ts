/** A file a person has picked and not yet sent. */
export interface ChosenFile {
  name: string
  bytes: number
  /** In a mini-program: where it lies. */
  path?: string
  /** In a browser: the file itself. */
  file?: File
}
