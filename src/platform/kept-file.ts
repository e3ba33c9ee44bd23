import Taro from '@tarojs/taro'

/**
 * Files this device keeps for its owner: in the mini-program's own folder, or in the browser's IndexedDB. Losing one
 * must only cost fetching it again: what cannot be read is not there, and a full device keeps nothing.
 */
const onWeChat = process.env.TARO_ENV !== 'h5'

export async function readKeptFile(name: string): Promise<Uint8Array | undefined> {
  try {
    if (!onWeChat) return await inStore<Uint8Array>('readonly', (store) => store.get(name))
    const { data } = await asked<{ data: ArrayBuffer }>('readFile', { filePath: pathOf(name) })
    return new Uint8Array(data)
  } catch {
    return undefined
  }
}

export async function keepFile(name: string, bytes: Uint8Array): Promise<void> {
  try {
    if (!onWeChat) await inStore('readwrite', (store) => store.put(bytes, name))
    else {
      const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
      await asked('writeFile', { filePath: pathOf(name), data: whole })
    }
  } catch {
    // What was kept before is older than what is shown: better nothing.
    await dropKeptFile(name)
  }
}

export async function dropKeptFile(name: string): Promise<void> {
  try {
    if (!onWeChat) await inStore('readwrite', (store) => store.delete(name))
    else await asked('unlink', { filePath: pathOf(name) })
  } catch {
    // It was not there.
  }
}

const pathOf = (name: string) => `${Taro.env.USER_DATA_PATH}/${name}`

function asked<T>(what: 'readFile' | 'writeFile' | 'unlink', options: object): Promise<T> {
  const files = Taro.getFileSystemManager()
  return new Promise<T>((resolve, reject) =>
    (files[what] as (options: object) => void)({
      ...options,
      success: resolve,
      fail: ({ errMsg }: { errMsg: string }) => reject(new Error(errMsg)),
    }),
  )
}

const storeName = 'files'

function inStore<T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const opening = indexedDB.open('kept', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(storeName)
    opening.onerror = () => reject(new Error('no store'))
    opening.onsuccess = () => {
      const database = opening.result
      const transaction = database.transaction(storeName, mode)
      const request = act(transaction.objectStore(storeName))
      transaction.oncomplete = () => {
        database.close()
        resolve(request.result as T)
      }
      transaction.onabort = () => {
        database.close()
        reject(new Error('not kept'))
      }
    }
  })
}
