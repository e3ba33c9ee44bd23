/** What Word showed and a story cannot, in words for the editor who checks against the file. */
export class ImportNotes {
  private readonly notes = new Set<string>()

  add(note: string): void {
    this.notes.add(note)
  }

  all(): string[] {
    return [...this.notes]
  }

  /** What the XML tells and mammoth does not: tracked changes, comments, text boxes, fields of contents. */
  addFrom(documentXml: string): void {
    const count = (pattern: RegExp) => documentXml.match(pattern)?.length ?? 0
    const changes = count(/<w:(ins|del|moveFrom|moveTo)[ >]/g)
    if (changes > 0) {
      this.add(`文件含有修订痕迹（${changes} 处）：已按“接受全部修订”导入，请核对是否为定稿`)
    }
    const comments = count(/<w:commentReference[ />]/g)
    if (comments > 0) this.add(`批注没有导入（${comments} 条）`)
    // A text box is written twice, once for old readers.
    const boxes = count(/<w:txbxContent[ >]/g) - count(/<mc:Fallback[ >][\s\S]*?<w:txbxContent/g)
    if (boxes > 0) this.add(`文本框里的文字已并入正文（${boxes} 处），请核对位置`)
    if (count(/<m:oMath[ >]/g) > 0) this.add('公式没有导入，请改用图片或文字')
  }
}
