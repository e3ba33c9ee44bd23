import JSZip from 'jszip'

/**
 * A real .docx, written part by part: every oddity of office files can be told, also those no
 * library would write. `aWordFile().paragraph('…').table([['…']]).build()`.
 */
export function aWordFile() {
  const body: string[] = []
  const parts: Record<string, string | Buffer> = {}
  const relations: string[] = []
  let numbering = numberingXml
  const file = {
    raw(xml: string) {
      body.push(xml)
      return file
    },
    paragraph(text: string, look: Look = {}) {
      return file.raw(paragraphXml(runXml(text, look), look))
    },
    heading(level: number, text: string) {
      return file.paragraph(text, { style: `Heading${level}` })
    },
    title(text: string) {
      return file.paragraph(text, { style: 'Title' })
    },
    item(text: string) {
      return file.paragraph(text, { numbered: true })
    },
    /** One paragraph of several differently styled runs. */
    runs(...runs: [text: string, look?: Look][]) {
      return file.raw(paragraphXml(runs.map(([text, look]) => runXml(text, look ?? {})).join('')))
    },
    picture(bytes: Buffer, altText = '', extension = 'png') {
      const id = relate('image', `media/image${relations.length + 1}.${extension}`)
      parts[`word/media/image${relations.length}.${extension}`] = bytes
      return file.raw(paragraphXml(drawingXml(id, altText)))
    },
    /** As Word 97 to 2007 embed pictures. */
    vmlPicture(bytes: Buffer) {
      const id = relate('image', `media/image${relations.length + 1}.png`)
      parts[`word/media/image${relations.length}.png`] = bytes
      return file.raw(
        paragraphXml(`<w:r><w:pict><v:shape><v:imagedata r:id="${id}"/></v:shape></w:pict></w:r>`),
      )
    },
    table(rows: string[][]) {
      const cell = (text: string) => `<w:tc>${paragraphXml(runXml(text))}</w:tc>`
      const row = (cells: string[]) => `<w:tr>${cells.map(cell).join('')}</w:tr>`
      return file.raw(`<w:tbl>${rows.map(row).join('')}</w:tbl>`)
    },
    /** The lists of the file: what stands within w:numbering. */
    lists(xml: string) {
      numbering = `<w:numbering ${namespaces}>${xml}</w:numbering>`
      return file
    },
    /** A paragraph of one of them. */
    listed(text: string, numId: number, level: number) {
      const list = `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`
      return file.raw(`<w:p><w:pPr>${list}</w:pPr>${runXml(text)}</w:p>`)
    },
    footnote(text: string, note: string) {
      relate('footnotes', 'footnotes.xml')
      parts['word/footnotes.xml'] =
        `<w:footnotes ${namespaces}><w:footnote w:id="2">${paragraphXml(runXml(note))}</w:footnote></w:footnotes>`
      return file.raw(paragraphXml(`${runXml(text)}<w:r><w:footnoteReference w:id="2"/></w:r>`))
    },
    header(text: string) {
      return file.margin('header', text)
    },
    footer(text: string) {
      return file.margin('footer', text)
    },
    margin(kind: 'header' | 'footer', text: string) {
      const name = `${kind}${relations.length}.xml`
      relate(kind, name)
      const tag = kind === 'header' ? 'w:hdr' : 'w:ftr'
      parts[`word/${name}`] = `<${tag} ${namespaces}>${paragraphXml(runXml(text))}</${tag}>`
      return file
    },
    tracked(inserted: string, deleted: string) {
      return file.raw(
        paragraphXml(
          `<w:ins w:id="1" w:author="x">${runXml(inserted)}</w:ins>` +
            `<w:del w:id="2" w:author="x"><w:r><w:delText>${deleted}</w:delText></w:r></w:del>`,
        ),
      )
    },
    build(): Promise<Buffer> {
      const zip = new JSZip()
      for (const [name, content] of Object.entries(parts)) zip.file(name, content)
      zip.file('[Content_Types].xml', contentTypes)
      zip.file(
        '_rels/.rels',
        relationsXml([relationXml('rId1', 'officeDocument', 'word/document.xml')]),
      )
      zip.file('word/_rels/document.xml.rels', relationsXml(relations))
      zip.file('word/styles.xml', stylesXml)
      zip.file('word/numbering.xml', numbering)
      zip.file(
        'word/document.xml',
        `<w:document ${namespaces}><w:body>${body.join('')}</w:body></w:document>`,
      )
      return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' })
    },
  }
  const relate = (type: string, target: string) => {
    const id = `rId${relations.length + 10}`
    relations.push(relationXml(id, type, target))
    return id
  }
  relate('styles', 'styles.xml')
  relate('numbering', 'numbering.xml')
  return file
}

interface Look {
  style?: string
  align?: 'center' | 'right'
  bold?: boolean
  underline?: boolean
  font?: string
  numbered?: boolean
}

const office = 'http://schemas.openxmlformats.org'
const namespaces = [
  `xmlns:w="${office}/wordprocessingml/2006/main"`,
  `xmlns:r="${office}/officeDocument/2006/relationships"`,
  `xmlns:wp="${office}/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="${office}/drawingml/2006/main"`,
  `xmlns:pic="${office}/drawingml/2006/picture"`,
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ')

const runXml = (text: string, { bold, underline, font }: Look = {}) =>
  `<w:r><w:rPr>${font ? `<w:rFonts w:ascii="${font}" w:eastAsia="${font}"/>` : ''}${bold ? '<w:b/>' : ''}` +
  `${underline ? '<w:u w:val="single"/>' : ''}</w:rPr>` +
  text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${line}</w:t>`)
    .join('<w:br/>') +
  '</w:r>'

const paragraphXml = (content: string, { style, align, numbered }: Look = {}) =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}` +
  `${numbered ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}` +
  `${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr>${content}</w:p>`

const drawingXml = (id: string, altText: string) =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="p" descr="${altText}"/><a:graphic><a:graphicData>` +
  `<pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic>` +
  '</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>'

const relationXml = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`

const relationsXml = (relations: string[]) =>
  `<Relationships xmlns="${office}/package/2006/relationships">${relations.join('')}</Relationships>`

const contentTypes =
  `<Types xmlns="${office}/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  '<Default Extension="png" ContentType="image/png"/><Default Extension="emf" ContentType="image/x-emf"/>' +
  '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'

/** Word's own styles, and WPS's with bare numbers for ids. */
const stylesXml =
  `<w:styles ${namespaces}>` +
  (
    [
      ['Title', 'Title'],
      ['Heading1', 'heading 1'],
      ['Heading2', 'heading 2'],
      ['2', 'heading 2'],
      ['TOC1', 'toc 1'],
    ] as const
  )
    .map(
      ([id, name]) =>
        `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('') +
  '</w:styles>'

const numberingXml =
  `<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">` +
  '<w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>' +
  '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
