/** */
export const receipts = {}
