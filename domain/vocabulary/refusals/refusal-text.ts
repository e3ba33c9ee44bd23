/** What a person reads when the office's rules say no: what happened, and what to do next. */
export interface RefusalText {
  says: string
  next: string
}
