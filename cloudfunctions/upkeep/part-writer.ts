import { createHash } from 'node:crypto'
import type { EntryFact } from '@domain/upkeep/manifest'
import { tarEntry } from '@domain/upkeep/tar'

export const sha256 = (bytes: Uint8Array): string =>
  createHash('sha256').update(bytes).digest('base64url')

/** Gathers the entries of one part of an archive. */
export function partWriter(at: string) {
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    entries: [] as EntryFact[],
    names: new Set<string>(),
    missing: [] as string[],
    refused: [] as string[],
    size: () => size,
    put(name: string, content: Uint8Array): { name: string; sha256: string; bytes: number } {
      for (const chunk of tarEntry(name, content, at)) {
        chunks.push(chunk)
        size += chunk.length
      }
      return { name, sha256: sha256(content), bytes: content.length }
    },
    end(last: Uint8Array): void {
      chunks.push(last)
      size += last.length
    },
    bytes: (): Buffer => Buffer.concat(chunks),
  }
}

export type PartWriter = ReturnType<typeof partWriter>
