/**
 * 图文消息 of a WeChat official account, as `draft/add` takes it; `content` is HTML whose pictures the
 * account itself must hold.
 */
export interface Article {
  title: string
  author: string
  digest: string
  content: string
}

/**
 * What the account takes, in characters and bytes.
 * https://developers.weixin.qq.com/doc/service/api/draftbox/draftmanage/api_draft_add
 * https://developers.weixin.qq.com/doc/service/api/material/permanent/api_uploadimage
 */
export const articleLimits = {
  title: 32,
  author: 16,
  digest: 128,
  /** Fewer than so many; they cannot make the megabyte that is the other limit. */
  content: 20_000,
  /** A picture in the text: JPG or PNG. */
  pictureBytes: 1024 * 1024,
  coverBytes: 10 * 1024 * 1024,
} as const

const lengthOf = (text: string) => [...text].length

/** Why the account would not take the article: field → what is wrong, in words. Empty when it would. */
export function articleProblems(
  { title, digest, content }: Article,
  hasCover: boolean,
): Record<string, string> {
  const { title: longest, digest: longestDigest, content: below } = articleLimits
  return {
    ...(lengthOf(title) > longest && {
      title: `标题有 ${lengthOf(title)} 字，公众号最多 ${longest} 字`,
    }),
    ...(lengthOf(digest) > longestDigest && {
      digest: `摘要有 ${lengthOf(digest)} 字，公众号最多 ${longestDigest} 字`,
    }),
    ...(content.length >= below && {
      content: `正文连同排版有 ${content.length} 个字符，公众号要少于 ${below} 个，请分成几篇`,
    }),
    ...(!hasCover && { cover: '没有封面也没有图片，公众号文章必须有封面' }),
  }
}

/** The author's name, where the account's short field has room for it; the text names the author anyway. */
export const shortAuthor = (byline: string): string =>
  lengthOf(byline) <= articleLimits.author ? byline : ''
