import type { Cloud } from '..'

/** Puts documents straight into the database, as an import in the cloud console would. */
export async function insertDocuments(
  cloud: Cloud,
  collectionName: string,
  documents: readonly object[],
): Promise<void> {
  const data = documents.map((document) => JSON.stringify(document))
  await cloud.database.handle('database.insertDocument', { collectionName, data })
}
