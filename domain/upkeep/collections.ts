/**
 * Every collection, in the order in which a backup reads it. Seals before audit: whatever a seal covers is then in the
 * archive. Audit last: whatever an act wrote that is in the archive, its audit entry is in it, too.
 */
export const keptCollections = [
  'seals',
  'settings',
  'bodies',
  'organs',
  'people',
  'phoneClaims',
  'consents',
  'rebindings',
  'invitations',
  'setups',
  'stories',
  'rounds',
  'sheets',
  'readings',
  'submissions',
  'submissionClaims',
  'heldOccasions',
  'meetings',
  'meetingPapers',
  'materials',
  'materialOpenings',
  'bags',
  'notices',
  'dispatches',
  'audienceChunks',
  'receipts',
  'rules',
  'ruleEditions',
  'ruleTexts',
  'ruleOpinions',
  'ruleGivings',
  'rulebooks',
  'outbox',
  'accounts',
  'commands',
  'audit',
] as const
export type KeptCollection = (typeof keptCollections)[number]

/** Their files need not be kept: a record may name what is long gone, an answer what was of use for a moment. */
export const namesNoFiles: ReadonlySet<string> = new Set(['seals', 'commands', 'audit'])

/** What an archive does not hold, and why nobody misses it. */
export const leftCollections: Readonly<Record<string, string>> = {
  attempts: 'how often somebody tried within the hour',
  imports: 'a roster file being looked through, kept a day',
  importBatches: 'the same',
  ruleSnapshots: 'files of the whole book, which whoever opens it has made anew',
  passingFiles: 'exports and pieces of a restore, gone in a day or two',
  deskTickets: 'asked for and used within minutes',
  deskSessions: 'a log-in of this very system: at another one scans anew',
  heartbeats: 'of the timers of this very system',
  alarms: 'raised anew by what is wrong then',
  backups: 'where this system’s own backups lie',
  backupParts: 'the same',
  backupRecord: 'which of them is under way, and when one was last taken out',
  restores: 'how far a restore has come',
}
