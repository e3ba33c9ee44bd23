/**
 * How much of a file one request carries. CloudBase hands bytes to a function in base64, four thirds as long, and
 * takes 6 MB in all (docs.cloudbase.net/en/error-code/service/EXCEED_MAX_PAYLOAD_SIZE).
 */
export const pieceBytes = 4 * 1024 * 1024
