/** 512 KB, 3.4 MB, 1.2 GB */
export function sizeText(bytes: number): string {
  const kb = Math.ceil(bytes / 1024)
  if (kb < 1024) return `${kb} KB`
  const mb = kb / 1024
  return mb < 1024 ? `${mb.toFixed(1)} MB` : `${(mb / 1024).toFixed(1)} GB`
}
