/** What a person reads when the office's rules say no: what happened, and what to do next. */
interface RefusalText {
  says: string
  next: string
}

export const refusals = {
  NOT_ALLOWED: { says: '您没有办理这件事的权限。', next: '如工作需要，请联系办公室管理员开通。' },
  INVALID_INPUT: { says: '填写的内容有误。', next: '请按提示修改后再试。' },
  UNKNOWN_OPERATION: {
    says: '当前版本不支持这项操作。',
    next: '请关闭小程序重新打开，更新后再试。',
  },
  CHANGED_MEANWHILE: {
    says: '这份内容已被他人（或您在另一台设备上）改动。',
    next: '您的修改仍保留在本机；请载入最新一稿，对照后再保存。',
  },
  STORY_NOT_FOUND: { says: '没有找到这篇新闻稿。', next: '它可能已被删除，请返回列表查看。' },
  STORY_WITHDRAWN: { says: '该内容已撤回。', next: '请返回新闻列表，阅读其他内容。' },
  STORY_NOT_DRAFT: {
    says: '这篇新闻稿已发布，不能直接改动。',
    next: '如需更正，请先撤稿，改好后重新发布。',
  },
  STORY_NOT_PUBLISHED: { says: '这篇新闻稿尚未发布。', next: '请先发布，再办理撤稿。' },
  STORY_INCOMPLETE: { says: '还不能发布，内容不完整。', next: '请补齐所列各项后再发布。' },
  FILE_NOT_FOUND: { says: '没有收到这个文件。', next: '上传可能中断，请重新选择文件上传。' },
  FILE_EMPTY: { says: '这是一个空文件。', next: '请确认文件有内容后重新选择。' },
  FILE_TOO_LARGE: {
    says: '文件过大，没有上传。',
    next: 'Word 文件请控制在 20 MB 以内，图片请控制在 10 MB 以内，压缩后再试。',
  },
  FILE_OLD_WORD: {
    says: '这是旧版 Word 文件（.doc），无法读取。',
    next: '请用 Word 或 WPS 打开，另存为 .docx 后再导入。',
  },
  FILE_NOT_DOCX: {
    says: '这个文件不是 Word 文档（.docx），或已加密。',
    next: '请选择 .docx 文件；加密的文件请先取消密码保护。',
  },
  FILE_DAMAGED: {
    says: '这个 Word 文件已损坏，读不出来。',
    next: '请用 Word 或 WPS 打开并另存一份，再导入新文件。',
  },
  FILE_NOT_PICTURE: {
    says: '这不是可用的图片。',
    next: '请选择 JPG、PNG、GIF 或 WebP 格式的图片。',
  },
} as const satisfies Record<string, RefusalText>

export type RefusalCode = keyof typeof refusals

/** Refusals that any operation may answer with; `serve()` raises them, handlers need not declare them. */
export type UniversalRefusal =
  'NOT_ALLOWED' | 'INVALID_INPUT' | 'UNKNOWN_OPERATION' | 'CHANGED_MEANWHILE'
