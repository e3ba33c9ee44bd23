import type { Change } from './change'
import type { Found, Wanted } from './states'

/**
 * The browser desk's files. Those of the version before stay: a page that is open goes on asking for
 * them; the first page comes last, so that an upload that stops half-way leaves the old desk whole.
 */
export function hostingChanges(wanted: Wanted, found: Found): Change[] {
  if (!wanted.desk) return []
  const changes: Change[] = []
  if (found.hosting !== 'online')
    changes.push({
      what: '开通静态网站托管',
      why: found.hosting === 'starting' ? '正在开通，等它就绪' : '电脑端工作台放在这里',
      step: { kind: 'openHosting' },
    })
  const files = Object.keys(wanted.files)
    .filter((file) => found.files[file] !== wanted.files[file])
    .sort((one, other) => Number(isPage(one)) - Number(isPage(other)) || (one < other ? -1 : 1))
  if (files.length > 0)
    changes.push({
      what: `上传电脑端工作台的 ${files.length} 个文件`,
      why: Object.keys(found.files).length > 0 ? '内容变了' : '云端没有',
      step: { kind: 'uploadFiles', files },
    })
  return changes
}

const isPage = (file: string) => file.endsWith('.html')
