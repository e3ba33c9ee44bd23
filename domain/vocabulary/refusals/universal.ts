import type { RefusalText } from './refusal-text'

/** Refusals that any operation may answer with. */
export const universal = {
  NOT_ALLOWED: { says: '您没有办理这件事的权限。', next: '如工作需要，请联系办公室管理员开通。' },
  INVALID_INPUT: { says: '填写的内容有误。', next: '请按提示修改后再试。' },
  UNKNOWN_OPERATION: {
    says: '当前版本不支持这项操作。',
    next: '请关闭小程序重新打开，更新后再试。',
  },
  CHANGED_MEANWHILE: {
    says: '这份内容已被他人（或您在另一台设备上）改动。',
    next: '请载入最新内容，对照后再办；您写下的文字仍保留在本机。',
  },
  TOO_MANY_ATTEMPTS: { says: '尝试次数过多。', next: '请过一小时再试，或打电话给办公室。' },
} as const satisfies Record<string, RefusalText>
