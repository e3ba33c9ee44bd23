import type { RefusalText } from './refusal-text'

/** 送审、审核、签发: of whatever passes a review chain. */
export const review = {
  SUBMITTED_ALREADY: {
    says: '这份文稿已经送审，或已经发出。',
    next: '请返回列表，刷新后查看它现在的状态。',
  },
  NOT_EDITABLE: {
    says: '这份文稿正在审核，或已经发出，不能改动。',
    next: '审核中的，请先撤回，或请审核的同事退回；已经发出的，新闻稿请先撤稿再更正，通知请办理变更或取消。',
  },
  NOT_UNDER_REVIEW: {
    says: '这份文稿现在不在审核中。',
    next: '它可能已被撤回、退回或审结，请返回列表刷新查看。',
  },
  OWN_SIGNATURE: {
    says: '不能补录自己的签批。',
    next: '请由签批人以外、也没有参与写稿的同事补录；您本人可以直接在审核页签批。',
  },
  REVIEW_STARTED: {
    says: '已有人审过，不能撤回。',
    next: '需要修改的，请联系正在审核的同事退回。',
  },
  NOT_THE_AUTHOR: { says: '这份文稿不是您写的。', next: '请由写稿的同事本人办理。' },
  NOT_YOUR_STAGE: {
    says: '现在的环节不由您审核。',
    next: '请返回列表刷新，查看现在轮到谁办理。',
  },
  OWN_WORK: {
    says: '您写过或改过这份文稿，不能由您审核、签发或补录签批。',
    next: '请由没有参与写稿的同事办理。',
  },
  REVIEWED_ALREADY: {
    says: '您已办过前面的环节，不能再办这一环节。',
    next: '请由另一位同事办理；人手确实不足的，可请管理员在“编辑部设置”（新闻）或“会议设置”（通知）中允许兼任。',
  },
  NOT_APPROVED: {
    says: '这份文稿还没有审结，不能发出。',
    next: '请先送审，各个环节都通过后再发。',
  },
  MARKED_SECRET: {
    says: '文中有密级标志或内部文件标志，不得存入本系统，也不能在互联网上处理。',
    next: '请立即从本系统以及手机和电脑上删除这份文件和其中的文字，并报告本单位保密员，改用涉密渠道办理；确属误标的，请定密责任人更正后再来。',
  },
  DAY_IN_FUTURE: { says: '日期不能晚于今天。', next: '请核对后填写已经过去的日期。' },
  SIGNED_BEFORE_SUBMISSION: {
    says: '纸质签批的日期早于送审日期。',
    next: '请核对签批单；签批的若是以前的稿子，请按现在的稿子重新签批。',
  },
} as const satisfies Record<string, RefusalText>
