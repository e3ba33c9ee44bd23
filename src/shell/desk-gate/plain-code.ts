/**
 * An ordinary QR code of a text, as the address of a picture. WeChat itself opens nothing on it: it is scanned from
 * inside the mini-program. Fetched only where there is no mini-program code.
 */
export async function plainCode(text: string): Promise<string> {
  const { default: qrcode } = await import('qrcode-generator')
  const code = qrcode(0, 'M')
  code.addData(text)
  code.make()
  // Points per module, and of the white margin it needs around.
  return code.createDataURL(8, 32)
}
