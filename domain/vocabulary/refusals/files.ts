import type { RefusalText } from './refusal-text'

/** Files that people hand in. */
export const files = {
  FILE_NOT_FOUND: { says: '没有收到这个文件。', next: '上传可能中断，请重新选择文件上传。' },
  FILE_EMPTY: { says: '这是一个空文件。', next: '请确认文件有内容后重新选择。' },
  FILE_TOO_LARGE: {
    says: '文件过大，没有上传。',
    next: 'Word 文件请控制在 20 MB 以内，表格 5 MB 以内，图片 10 MB 以内，压缩或拆分后再试。',
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
  FILE_OLD_EXCEL: {
    says: '这是旧版 Excel 文件（.xls），无法读取。',
    next: '请用 Excel 或 WPS 打开，另存为 .xlsx 后再导入。',
  },
  FILE_NOT_XLSX: {
    says: '这个文件不是 Excel 表格（.xlsx），或已加密。',
    next: '请选择 .xlsx 文件；加密的文件请先取消密码保护。',
  },
} as const satisfies Record<string, RefusalText>
