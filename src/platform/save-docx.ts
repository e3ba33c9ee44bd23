import Taro from '@tarojs/taro'

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Hands a Word file made on this device over to the person: a download, or WeChat's viewer that can pass it on. */
export async function saveDocx(bytes: Uint8Array, fileName: string): Promise<void> {
  if (process.env.TARO_ENV === 'h5') {
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }))
    const link = document.createElement('a')
    link.href = url
    link.download = fileName
    link.click()
    setTimeout(() => URL.revokeObjectURL(url), 60_000)
    return
  }
  const filePath = `${Taro.env.USER_DATA_PATH}/${fileName}`
  const files = Taro.getFileSystemManager()
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
  await new Promise<void>((resolve, reject) =>
    files.writeFile({
      filePath,
      data: whole as ArrayBuffer,
      success: () => resolve(),
      fail: ({ errMsg }) => reject(new Error(errMsg)),
    }),
  )
  await Taro.openDocument({ filePath, fileType: 'docx', showMenu: true })
}
