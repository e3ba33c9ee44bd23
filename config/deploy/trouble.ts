/** What hinders a deployment, and what the technician does about it; said in Chinese, never with a secret in it. */
export class Trouble extends Error {
  constructor(
    says: string,
    readonly next: string,
  ) {
    super(says)
    this.name = 'Trouble'
  }
}
