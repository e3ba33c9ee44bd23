import type { WaitingKind } from '@domain/vocabulary/waiting-kinds'

const story = (id: string) => `/packages/newsroom/review/index?id=${id}`
const notice = (id: string) => `/packages/meetings/notice/index?id=${id}`
const meeting = (id: string) => `/packages/meetings/meeting/index?id=${id}`
const board = (id: string) => `/packages/meetings/board/index?id=${id}`
const materials = (id: string) => `/packages/meetings/materials/index?id=${id}`
const edition = (id: string) => `/packages/rules/edition/index?id=${id}`
const opinions = (id: string) => `/packages/rules/opinions/index?id=${id}`

/** Where each is seen to, by what it is about. */
const places: Record<WaitingKind, (id: string) => string> = {
  storyReview: story,
  storyReturned: (id) => `/packages/newsroom/edit/index?id=${id}`,
  storyRelease: story,
  storyStuck: story,
  storyHeld: story,
  silence: () => '/packages/newsroom/desk/index',
  submissions: () => '/packages/newsroom/submissions/index',
  noticeReview: notice,
  noticeReturned: notice,
  noticeIssue: notice,
  noticeClock: meeting,
  meetingOver: meeting,
  noticeSign: (id) => `/packages/notices/notice/index?id=${id}`,
  returnOwed: (id) => `/packages/notices/return/index?id=${id}`,
  materialOwed: () => '/packages/notices/handin/index',
  materialLate: materials,
  materialToCheck: materials,
  leaveAsked: board,
  callsMine: board,
  unsigned: board,
  unreached: board,
  rebinding: () => '/packages/people/roster/index',
  alarm: () => '/packages/desk/health/index',
  opinionOwed: (id) => `/packages/rulebook/draft/index?id=${id}`,
  opinionsUnanswered: opinions,
  periodCloses: opinions,
  ruleRecord: edition,
  ruleAdopt: edition,
  ruleReturned: edition,
  ruleConfirm: edition,
}

export const addressOf = ({ kind, id }: { kind: WaitingKind; id: string }): string =>
  places[kind](id)
