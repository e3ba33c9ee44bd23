import { decodeSnapshot } from '@domain/rulebook-snapshot/decode-snapshot'
import type { Snapshot } from '@domain/rulebook-snapshot/snapshot'
import { mayRead } from '@domain/rulebook/scope-of'
import type { OutputNamed } from '@domain/operations'
import type { Scope } from '@domain/vocabulary/rulebook'

/** Where the book comes from and is kept. */
export interface Sources {
  read(): Promise<Uint8Array | undefined>
  keep(file: Uint8Array): Promise<void>
  drop(): Promise<void>
  ask(have: { scope: Scope; version: string } | undefined): Promise<Answer>
  fetch(url: string): Promise<Uint8Array>
}

type Answer = Pick<OutputNamed<'rules.book'>, 'scope' | 'version' | 'url' | 'drafts'>

export interface Pocket {
  /** The book as this device has it. */
  snapshot?: Snapshot | undefined
  /** 征求意见 of this reader, as the cloud said last; unknown offline, and where the cloud could not tell. */
  drafts?: Answer['drafts'] | undefined
  /** checked: the cloud has just said that nothing newer is there for this reader. */
  state: 'opening' | 'checking' | 'checked' | 'unchecked'
  /** The cloud has a newer book that could not be fetched. */
  behind?: boolean
  /** Why it is unchecked. */
  error?: unknown
}

/**
 * Opens the book: the kept copy at once, then asked for a newer one; two requests at most. A copy its reader may no
 * longer read is dropped before anything else is tried; a damaged one counts as none.
 */
export async function openPocket(
  before: Pick<Pocket, 'snapshot' | 'drafts'>,
  sources: Sources,
  tell: (pocket: Pocket) => void,
): Promise<void> {
  let snapshot = before.snapshot ?? readable(await sources.read())
  if (snapshot) tell({ snapshot, drafts: before.drafts, state: 'checking' })
  let behind = false
  try {
    const answer = await sources.ask(
      snapshot && { scope: snapshot.scope, version: snapshot.version },
    )
    if (snapshot && !mayRead(snapshot.scope, answer.scope)) {
      snapshot = undefined
      await sources.drop()
      tell({ state: 'opening' })
    }
    const { scope, version, drafts } = answer
    if (snapshot?.scope !== scope || snapshot.version !== version) {
      behind = true
      snapshot = await fetchNewer(sources, answer)
      behind = false
    }
    tell({ snapshot, drafts, state: 'checked' })
  } catch (error) {
    tell({ snapshot, state: 'unchecked', behind, error })
  }
}

async function fetchNewer(sources: Sources, { url, scope, version }: Answer): Promise<Snapshot> {
  if (!url) throw new Error('a newer book without an address')
  const file = await sources.fetch(url)
  const snapshot = decodeSnapshot(file)
  if (snapshot.scope !== scope || snapshot.version !== version)
    throw new Error('another book than the one answered')
  await sources.keep(file)
  return snapshot
}

function readable(file: Uint8Array | undefined): Snapshot | undefined {
  try {
    return file && decodeSnapshot(file)
  } catch {
    return undefined
  }
}
