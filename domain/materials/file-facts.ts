/** What may be chosen as a material; what a file really is, the cloud says by its bytes. */
export const materialExtensions = ['pdf', 'docx', 'xlsx', 'pptx', 'jpg', 'jpeg', 'png']

/** What a reader calls the kinds of files that materials come in. */
const formatLabels: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  xlsx: 'Excel',
  pptx: 'PPT',
  jpg: '图片',
  png: '图片',
  gif: '图片',
  webp: '图片',
}

/** Word，1.2 MB */
export function fileFacts(format: string, bytes: number): string {
  const kb = Math.max(1, Math.round(bytes / 1024))
  const size = kb < 1024 ? `${kb} KB` : `${(kb / 1024).toFixed(1)} MB`
  return `${formatLabels[format] ?? format}，${size}`
}
