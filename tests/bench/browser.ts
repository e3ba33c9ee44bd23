import type { OutputNamed } from '../../domain/operations'
import type { Answer } from '../../domain/operations/answer'
import { openProduct, phone, type Product } from '../e2e/product'
import { median, type Measure } from './table'

const runs = 7

/** From a cold page to what the reader came for, in Chromium on this machine. */
export async function browserMeasures(): Promise<Measure[]> {
  const product = await openProduct()
  try {
    const story = `#/packages/news/story/index?id=${await newestStory(product)}`
    return [
      await timed('story list shown', product, '', (page) =>
        page.getByText('召开第十一次会议').first().waitFor(),
      ),
      await timed('story shown', product, story, (page) =>
        page.locator('.document__paragraph').first().waitFor(),
      ),
    ]
  } finally {
    await product.close()
  }
}

async function newestStory({ cloud }: Product): Promise<string> {
  const request = { operation: 'list', input: {} }
  const answer = (await cloud.call('news', request, { openid: 'bench' })) as Answer
  if (!answer.ok) throw new Error('no list of stories')
  return (answer.output as OutputNamed<'news.list'>).stories[0]?.id ?? ''
}

async function timed(
  what: string,
  product: Product,
  at: string,
  shown: (page: Awaited<ReturnType<Product['visit']>>) => Promise<unknown>,
): Promise<Measure> {
  const times: number[] = []
  for (let run = 0; run < runs; run++) {
    const began = performance.now()
    const page = await product.visit('public', { ...phone, at })
    await shown(page)
    times.push(performance.now() - began)
    await page.context().close()
  }
  return {
    what: `${what}, cold browser profile, median of ${runs}`,
    figure: median(times),
    unit: 'ms',
  }
}
