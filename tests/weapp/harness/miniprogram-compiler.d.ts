/** The official wcc; ships without types. Throws with the compiler's words. */
declare module 'miniprogram-compiler' {
  export function wxmlToJs(folder: string, options?: object): string
}
