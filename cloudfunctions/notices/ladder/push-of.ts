import { bookPushFields } from '@domain/dispatch/book-push'
import { meetingPushFields, type PushOccasion } from '@domain/dispatch/push-text'
import type { TemplateName } from '@domain/vocabulary/templates'
import type { Dispatch } from '../../platform/dispatch/dispatch-store'

/** The template that tells of a dispatch. */
export const templateOf = ({ card }: Pick<Dispatch, 'card'>): TemplateName =>
  card.kind === 'rulebook' ? 'task' : 'meetingNotice'

/** What a push says of a dispatch; nothing that may not be told outside. */
export function pushOf(
  dispatch: Pick<Dispatch, 'card'>,
  occasion: PushOccasion,
): { template: TemplateName; fields: Record<string, string> } {
  const { kind, meetingTitle: title, startsAt, venue, signBy } = dispatch.card
  return {
    template: templateOf(dispatch),
    fields:
      kind === 'rulebook'
        ? bookPushFields(title, signBy ?? startsAt, occasion)
        : meetingPushFields({ kind, title, startsAt, venue, agenda: [] }, occasion),
  }
}
