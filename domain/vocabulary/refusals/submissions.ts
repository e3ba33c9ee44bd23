import type { RefusalText } from './refusal-text'

/** 投稿. */
export const submissions = {
  SUBMISSION_NOT_FOUND: { says: '没有找到这条投稿记录。', next: '它可能已被删除，请刷新后查看。' },
  SUBMISSION_RECORDED: {
    says: '同一作者把这篇稿件投给同一媒体，已经登记过。',
    next: '请在列表中找到原记录，直接登记采用；确是另一篇的，请在标题后注明日期或期次。',
  },
  ADOPTED_ALREADY: { says: '这条投稿已登记采用。', next: '如需更正，请点“更正”修改。' },
  ADOPTED_BEFORE_SUBMISSION: {
    says: '采用日期早于投稿日期。',
    next: '请核对两个日期；投稿日期记错的，请先更正投稿日期。',
  },
  ADOPTION_UNPROVED: {
    says: '没有采用凭据。',
    next: '请填写版面或期次、网址，或附上剪报照片，至少一项。',
  },
} as const satisfies Record<string, RefusalText>
