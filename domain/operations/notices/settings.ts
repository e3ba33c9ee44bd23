/** */
export const noticeSettings = {}
