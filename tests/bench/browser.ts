import { openProduct, phone, type Product } from '../e2e/product'
import { median, type Measure } from './table'

const runs = 7

/** From a cold page to what the reader came for, in Chromium on this machine. */
export async function browserMeasures(): Promise<Measure[]> {
  const product = await openProduct()
  try {
    const citizen = product.cloud
    void citizen
    return [
      await timed('story list shown', product, '', (page) =>
        page.getByText('召开第十一次会议').first().waitFor(),
      ),
    ]
  } finally {
    await product.close()
  }
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
