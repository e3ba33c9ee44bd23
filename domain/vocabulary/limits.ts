/** Limits that both sides check: the client to spare a wait, the cloud because it must. */
export const limits = {
  docxBytes: 20 * 1024 * 1024,
  xlsxBytes: 5 * 1024 * 1024,
  pictureBytes: 10 * 1024 * 1024,
  materialBytes: 20 * 1024 * 1024,
  titleLength: 80,
  summaryLength: 120,
  blocksPerStory: 800,
  textPerBlock: 5000,
  /** What else one block holds: items of a list, ranges of a paragraph, characters of a caption, a table's rows and cells across. */
  block: { items: 200, styles: 200, caption: 200, headerRows: 5, rows: 500, columns: 50 },
  pageSize: 20,
  /** Of a table on a wide screen. */
  tablePage: 100,
  searchResults: 50,
  queryLength: 40,
  /** Stories that stand above all others. */
  pinned: 5,
  /** Stories that one command takes down, all or none. */
  takenDownTogether: 20,
  /** Names of meetings whose stories one command holds, or frees. */
  occasionsTogether: 20,
  opinionLength: 1000,
  /** Opinions one person, or one organ, may give in one period. */
  opinionsPerPeriod: 50,
  /** Days without a publication after which the desk is warned. */
  silentDays: 10,
  /** Days an invitation code holds. */
  invitationDays: 7,
  /** Months after the last day in office that a phone number is kept. */
  monthsKept: 24,
  /** The edition of the privacy notice that people agree to. */
  privacyNotice: '2026-11-26',
} as const
