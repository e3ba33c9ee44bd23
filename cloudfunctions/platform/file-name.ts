/** A title as part of the name of a file that any system takes. */
export const fitForFileName = (title: string): string =>
  title.replace(/[\\/:*?"<>|\s%#]/g, '').slice(0, 30) || '未命名'
