import type { RefusalText } from './refusal-text'

/** The rulebook: drafts, opinions, deliberations, editions. */
export const rules = {
  RULE_NOT_FOUND: { says: '没有这件制度，或者不在您的查阅范围内。', next: '请回到制度目录查找。' },
  EDITION_NOT_FOUND: { says: '没有这个版本。', next: '请回到制度台账重新打开。' },
  PROVISION_NOT_FOUND: { says: '这一条已经不在草案里。', next: '请刷新后重新选择条文。' },
  DRAFT_NOT_FOUND: {
    says: '没有这份征求意见稿，或者不是向您征求意见。',
    next: '请从“征求意见”列表打开。',
  },
  OPINION_NOT_FOUND: { says: '没有这条意见。', next: '请刷新意见列表。' },
  RULE_FILE_EMPTY: {
    says: '文件里没有读到条文，可能是扫描件或图片。',
    next: '请导入可以选中文字的 Word 文件；只有扫描件时，请先识别成文字。',
  },
  RULE_FILE_TWO_RULES: {
    says: '文件里像有两件制度。',
    next: '请把两件制度分成两个文件，分别导入；修改决定后面附有全文的，只导入全文。',
  },
  RULE_TOO_LONG: {
    says: '文件太长，放不进一件制度。',
    next: '请核对是不是整本汇编；汇编请按制度拆开导入。',
  },
  DRAFT_UNDER_WAY: {
    says: '这件制度已经有一份草案在办。',
    next: '请在那份草案上继续，或者先删除它。',
  },
  NOT_IN_FORCE: { says: '这一天没有有效的版本。', next: '请换一个日期，或者看历次版本。' },
  LATER_EDITION: {
    says: '这个版本之后已经通过了新的版本。',
    next: '请打开最新通过的版本办理；它还没有施行的，要修改请等到施行之日。',
  },
  PERIOD_OPEN: {
    says: '正在征求意见，现在不能送审或再次征求。',
    next: '请等到截止，或者写明理由提前结束。',
  },
  SCOPE_NOT_PUBLIC: {
    says: '这件制度的公开范围不含公众，不能向社会征求意见。',
    next: '请先在“制度信息”里把公开范围改为“公众”，或者改为向单位征求意见。',
  },
  CLOSES_TOO_SOON: {
    says: '截止日期最早是明天。',
    next: '请改填明天或以后的日期，给各方留出时间。',
  },
  PERIOD_CLOSED: { says: '征求意见已经截止。', next: '如仍有意见，请与办公室联系。' },
  TOO_MANY_OPINIONS: {
    says: '您对这份稿子已经提了 50 条意见，不能再提。',
    next: '其余意见请合并成文，书面寄送办公室。',
  },
  OPINIONS_TOO_MANY_TO_PRINT: {
    says: '意见超过 3000 条，一个 Word 文件放不下。',
    next: '请刷新意见列表，再按“导出采纳情况汇总表”，分次、分段导出。',
  },
  OPINIONS_SHEET_GONE: {
    says: '这一段没有意见可以导出。',
    next: '请刷新意见列表，重新按“导出采纳情况汇总表”选择。',
  },
  OPINIONS_UNANSWERED: {
    says: '还有意见没有答复。',
    next: '请逐条写明采纳情况和理由，再登记。',
  },
  DAYS_OUT_OF_ORDER: {
    says: '日期前后不合。',
    next: '请核对：征求意见截止、送审、会议审议、通过、施行应依次在后。',
  },
  CHANGE_NOT_NAMED: {
    says: '这件制度以前通过过，题注还没有写这一次。',
    next: '请核对会议日期；日期无误的，选明这次是“修正”还是“修订”，再登记。',
  },
  NOTHING_TO_CONFIRM: {
    says: '这件制度没有待确认的登记。',
    next: '请刷新：可能已经有人确认，或者已经撤回。',
  },
  BOOK_EMPTY: {
    says: '这部汇编还没有现行有效的制度。',
    next: '请先导入制度并登记通过，施行后再印发或打印。',
  },
  BOOK_UNCHANGED: {
    says: '与上一版相比没有变动。',
    next: '有制度新增、修改、废止或调整编次后，再印发新版；漏发的单位，请用“补发给其他单位”。',
  },
  ISSUED_MEANWHILE: { says: '刚才已有人印发了这一版。', next: '请刷新，看看它的签收情况。' },
  ISSUE_SUPERSEDED: {
    says: '刚才已有人印发了新的一版。',
    next: '请刷新；还没有收到新版的单位，从新的一版补发。',
  },
  ORGANS_HOLD_IT: {
    says: '所选单位都已经发过这一版。',
    next: '请刷新，到“看签收情况”里查看它们。',
  },
  ORGANS_EMPTY: {
    says: '所选单位不在名册里，没有印发。',
    next: '请刷新单位名单后重新选择。',
  },
  ISSUE_NOT_FOUND: { says: '没有这一版汇编。', next: '请从印发记录里选择。' },
} as const satisfies Record<string, RefusalText>
