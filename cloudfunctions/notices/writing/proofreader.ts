export { proofread } from '@domain/proofreading/proofread'
