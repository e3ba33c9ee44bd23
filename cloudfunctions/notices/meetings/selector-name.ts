import type { Selector } from '@domain/dispatch/selector'
import { roleLabels } from '@domain/vocabulary/roles'
import type { WholeRoster } from '../../platform/whole-roster'

/** Whom a group takes in, as the office calls them; empty where the roster does not know them. */
export function selectorName(selector: Selector, { bodies, organs, people }: WholeRoster): string {
  const named = <T extends { _id: string; name: string }>(list: readonly T[], id: string) =>
    list.find(({ _id }) => _id === id)?.name ?? ''
  switch (selector.by) {
    case 'body':
      return named(bodies, selector.bodyId)
    case 'chairs': {
      const body = named(bodies, selector.bodyId)
      return body && `${body}主任会议`
    }
    case 'delegation':
      return selector.delegation
    case 'organ':
      return named(organs, selector.organId)
    case 'role':
      return roleLabels[selector.role]
    case 'person':
      return named(people, selector.personId)
  }
}
