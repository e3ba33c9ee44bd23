import type { Article } from '@domain/official-account/article'
import { escaped } from '@domain/official-account/render-article'

const look = `
body{max-width:720px;margin:0 auto;padding:24px;font-family:system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#222;background:#f5f5f5}
.row{display:flex;gap:12px;align-items:center;margin:0 0 12px;padding:12px;background:#fff}
.row p{flex:1;margin:0}.row b{flex:none}
.warn{padding:12px;background:#fdecea}
article{margin:20px 0 0;padding:24px;background:#fff}
button{min-height:44px;padding:0 16px;font-size:16px;cursor:pointer}`

const copy = `
for (const button of document.querySelectorAll('button')) button.onclick = () => {
  const range = document.createRange()
  range.selectNodeContents(document.getElementById(button.dataset.of))
  getSelection().removeAllRanges()
  getSelection().addRange(range)
  button.textContent = document.execCommand('copy') ? '已复制' : '请按 Ctrl+C'
}`

const row = (label: string, id: string, text: string) =>
  text &&
  `<div class="row"><b>${label}</b><p id="${id}">${escaped(text)}</p><button data-of="${id}">复制</button></div>`

/**
 * A page to open in a browser and paste into the official account's editor from. It holds its pictures
 * itself, so that it needs no network and shows what was approved. `problems`: why the account would not take it.
 */
export function articlePage(article: Article, problems: readonly string[]): string {
  const { title, author, digest, content } = article
  const notes = problems.map((problem) => `<p>${escaped(problem)}。</p>`).join('')
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${look}</style></head><body>
<p>在公众号后台新建图文消息，把下面各栏依次复制过去。粘贴后请核对图片，没有带过去的请右键另存后上传。</p>
${notes && `<div class="warn">${notes}</div>`}
${row('标题', 'title', title)}${row('作者', 'author', author)}${row('摘要', 'digest', digest)}
<div class="row"><b>正文</b><p>含图片与排版</p><button data-of="content">复制</button></div>
<article id="content">${content}</article>
<script>${copy}</script></body></html>`
}
