import type { RefusalText } from './refusal-text'

/** 新闻工作台和公众号. */
export const news = {
  STORY_NOT_FOUND: { says: '没有找到这篇新闻稿。', next: '它可能已被删除，请返回列表查看。' },
  ROUND_NOT_FOUND: { says: '没有找到这一轮送审稿。', next: '请返回稿件，刷新后查看各轮送审。' },
  STORY_WITHDRAWN: { says: '该内容已撤回。', next: '请返回新闻列表，阅读其他内容。' },
  COLUMN_NOT_YOURS: {
    says: '这个栏目不由您分管。',
    next: '请改选您分管的栏目，或请分管该栏目的同事办理。',
  },
  REPRINT_LOCKED: {
    says: '转载稿件的标题和正文不能改动，须与最初标为“转载”时一致（图片说明可以补写）。',
    next: '请恢复原文；要改成自己的稿件，请取消“转载”并注明来源，改后不能再标为“转载”；要转载另一篇，请另建新稿。',
  },
  NOT_FOUND_THERE: {
    says: '稿件里没有这一处，可能已经改过。',
    next: '请刷新后再看；还在的，请重新说明理由。',
  },
  OTHERS_DECIDE: {
    says: '您写过或改过这份稿件，这一处不能由您决定保留。',
    next: '请由没有参与写稿的审稿人说明理由；要改的，请撤回送审后修改。',
  },
  NOTE_TELLS_PERSONAL_DATA: {
    says: '给读者的说明里有个人信息，不能公开。',
    next: '请删去后再撤稿。',
  },
  NOTE_HAS_MARKS: {
    says: '给读者的说明里有确定的差错。',
    next: '请改正后再撤稿；确需照原文公开的，请选“照原文公开”。',
  },
  UNKNOWN_SOURCE: {
    says: '这个转载来源不在名单里。',
    next: '请从名单中选择来源；确需增加的，请办公室在“编辑部设置”中登记。',
  },
  PUBLISHED_ONCE: {
    says: '发布过的稿件不能删除。',
    next: '它的地址要一直说明“该内容已撤回”；不再修改即可。',
  },
  SUBMITTED_ONCE: {
    says: '送审过的稿件不能删除，各轮送审稿和签批要留存备查。',
    next: '不再使用的，留在草稿里不送审即可；还要用的，改好后重新送审。',
  },
  AUTHOR_READS_FIRST: {
    says: '作者只能登记一校。',
    next: '二校、三校和发布前通读，请由没有参与写稿的同事完成并登记。',
  },
  PROOF_RECORDED: {
    says: '这一稿的这一校次已有人登记，不能改记。',
    next: '登记有误的，请审稿人退回，改好重新送审后再登记。',
  },
  RELEASE_GATE_SHUT: {
    says: '还不能签发，发布前检查没有全部通过。',
    next: '请逐项处理所列问题；需要改稿的，请退回作者。',
  },
  NOT_SCHEDULED: { says: '这份稿件没有定时发布。', next: '请返回列表刷新查看它现在的状态。' },
  TIME_PAST: { says: '发布时间已经过去。', next: '请选择以后的时间；不能倒填发布时间。' },
  NOT_PUBLISHED: { says: '这份稿件没有发布在外。', next: '它可能已被撤下，请返回列表刷新查看。' },
  NOTHING_TO_STOP: {
    says: '这份稿件现在不在待发布之列，没有可停发的。',
    next: '已经发布的，请用“撤稿”；请返回列表刷新查看它现在的状态。',
  },
  SHEET_NOT_FOUND: {
    says: '没有找到为这份稿件上传的签批单照片。',
    next: '请在本稿的“补录纸质签批”里重新拍照或选图上传。',
  },
  SHEET_USED: {
    says: '这张签批单照片已经用在另一份稿件上。',
    next: '请拍摄或选择这份稿件自己的签批单；一张单子签了几份稿件的，请分别拍摄。',
  },
  SHEET_OF_OTHER_ROUND: {
    says: '这张签批单照片是为以前一轮送审稿上传的。',
    next: '稿件已经改过或重新送审，请打印这一轮的审签单重新签批，再拍照上传。',
  },
  SIGNED_BEFORE_LAST_STAGE: {
    says: '纸质签批的日期早于上一环节的签批。',
    next: '请核对签批单上的日期；确是先签的，请按环节顺序重新签批。',
  },
  VOTE_NOT_AWAITED: { says: '这篇稿件没有标明须待表决。', next: '无须登记表决结果。' },
  VOTE_NOT_RECORDED: {
    says: '涉及任免或选举，表决通过前不得发布。',
    next: '表决通过后，请办公室在稿件页“登记表决”，再行发布。',
  },
  STORY_HELD: {
    says: '会议延期，这篇稿件已暂缓发布。',
    next: '会议召开后，请在稿件列表“解除暂缓”，再行发布。',
  },
  NOTHING_TO_HOLD: {
    says: '没有属于这次会议或活动的待发布稿件。',
    next: '请核对会议名称，须与稿件“会议或活动”一栏一致。',
  },
  ACCOUNT_NOT_CONFIGURED: {
    says: '还没有接入公众号。',
    next: '请用“导出公众号页面”复制到公众号后台；要直接送草稿箱的，请管理员配置公众号的 AppID 和密钥。',
  },
  ACCOUNT_REFUSED: {
    says: '公众号没有接受。',
    next: '请按所列原因处理后再试，或改用“导出公众号页面”复制过去。',
  },
  ARTICLE_UNFIT: {
    says: '不合公众号的要求，没有送出。',
    next: '请退回修改后重新送审，或用“导出公众号页面”复制过去，在公众号后台另行处理。',
  },
  COPY_IN_DRAFTS: {
    says: '这一稿已经在公众号草稿箱里。',
    next: '请直接到公众号后台群发；要重新送的，请先删除原来的草稿。',
  },
  COPY_OUTCOME_UNKNOWN: {
    says: '这一稿上一次送出，还没有结果。',
    next: '请稍候刷新；过两分钟仍没有结果的，请到公众号后台的草稿箱核对，再在这里登记，然后才能重新送。',
  },
  COPY_NOT_FOUND: { says: '没有找到这份公众号副本。', next: '请刷新后查看。' },
  STORY_INCOMPLETE: { says: '还不能送审，内容不完整。', next: '请补齐所列各项后再送审。' },
} as const satisfies Record<string, RefusalText>
