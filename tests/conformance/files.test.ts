import { failureOf, useWorkbench } from './workbench'

const bench = useWorkbench()

const path = () => `conformance/${Date.now()}-${Math.random().toString(36).slice(2)}/会议 材料.txt`
const upload = (text: string) =>
  bench.target.cloud.uploadFile({ cloudPath: path(), fileContent: Buffer.from(text) as never })

describe('files', () => {
  test('an uploaded file comes down again byte for byte', async () => {
    const { fileID } = await upload('区人大常委会')
    expect(fileID).toMatch(/^cloud:\/\//)
    const { fileContent } = await bench.target.cloud.downloadFile({ fileID })
    expect(Buffer.from(fileContent as never).toString()).toBe('区人大常委会')
    await bench.target.cloud.deleteFile({ fileList: [fileID] })
  })

  test('a temporary address serves the file', async () => {
    const { fileID } = await upload('temp')
    const addresses = await bench.target.cloud.getTempFileURL({ fileList: [fileID] })
    const { tempFileURL } = (addresses as { fileList: { tempFileURL: string }[] }).fileList[0]!
    const answer = await fetch(encodeURI(tempFileURL))
    expect(await answer.text()).toBe('temp')
    await bench.target.cloud.deleteFile({ fileList: [fileID] })
  })

  test('a deleted file cannot be downloaded', async () => {
    const { fileID } = await upload('gone')
    await bench.target.cloud.deleteFile({ fileList: [fileID] })
    await failureOf(bench.target.cloud.downloadFile({ fileID }))
  })
})
