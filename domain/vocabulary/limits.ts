/** Limits that both sides check: the client to spare a wait, the cloud because it must. */
export const limits = {
  docxBytes: 20 * 1024 * 1024,
  pictureBytes: 10 * 1024 * 1024,
  titleLength: 80,
  summaryLength: 120,
  blocksPerStory: 800,
  textPerBlock: 5000,
  pageSize: 20,
  searchResults: 50,
  queryLength: 40,
} as const
