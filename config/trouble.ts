/** What hinders a program of the technician's, and what they do about it; said in Chinese, never with a secret in it. */
export class Trouble extends Error {
  constructor(
    says: string,
    readonly next: string,
  ) {
    super(says)
    this.name = 'Trouble'
  }
}

/** On the terminal: a trouble in its words, anything else with its stack. */
export function tell(error: unknown): void {
  if (error instanceof Trouble) console.error(`\n✗ ${error.message}\n  ${error.next}`)
  else console.error(error)
}
