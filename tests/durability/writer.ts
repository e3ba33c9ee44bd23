import { startDatabase } from '../../emulator/services/database'
import { indexes, type Acknowledged } from './ledger'

/**
 * Writes without end until it is killed, and says after each write that it has been acknowledged:
 * pairs of documents in one transaction, single documents, and updates of a counter.
 */
async function write(file: string, life: number): Promise<void> {
  const database = startDatabase({ file, indexes, now: () => new Date() })
  const acknowledge = (what: Acknowledged) => process.stdout.write(`${JSON.stringify(what)}\n`)
  const counterId = `counter-${life}`
  await insert({ _id: counterId, n: 0, serial: `C${life}`, tags: ['t0'] })
  for (let n = 1; ; n++) {
    const id = `${life}-${n}`
    const { transactionId } = await database.handle('database.startTransaction', {})
    await insert(
      { _id: `left-${id}`, pair: id, serial: `L${id}`, tags: [id, 'left'] },
      transactionId,
    )
    await insert(
      { _id: `right-${id}`, pair: id, serial: `R${id}`, tags: [id, 'right'] },
      transactionId,
    )
    await database.handle('database.commitTransaction', { transactionId })
    acknowledge({ pair: id })

    await insert({ _id: `single-${id}`, serial: `S${id}`, text: '字'.repeat(n % 500) })
    acknowledge({ single: `single-${id}` })

    await database.handle('database.modifyDocument', {
      collectionName: 'things',
      query: JSON.stringify({ _id: counterId }),
      data: JSON.stringify({ $set: { n, serial: `C${id}`, tags: [`t${n}`, `u${n}`] } }),
      merge: true,
      multi: false,
    })
    acknowledge({ counter: counterId, n })
  }

  async function insert(document: object, transactionId?: unknown) {
    const data = [JSON.stringify(document)]
    await database.handle('database.insertDocument', {
      collectionName: 'things',
      data,
      transactionId,
    })
  }
}

void write(process.argv[2] ?? '', Number(process.argv[3]))
