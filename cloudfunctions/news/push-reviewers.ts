import type { Documents } from '../platform/documents'
import type { Story } from './story-store'

export async function tellReviewers(
  _documents: Documents,
  _story: Story,
  _now: string,
): Promise<void> {}

export async function tellAuthor(
  _documents: Documents,
  _story: Story,
  _now: string,
): Promise<void> {}
