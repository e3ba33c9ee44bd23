/// <reference types="@tarojs/taro" />

/** The cloud environment a deployment is built for; empty: the one chosen in WeChat DevTools. */
declare const CLOUD_ENV: string

declare module '*.scss'
declare module '*.png' {
  const path: string
  export default path
}

/** All that is used of it; Taro renders the pages. */
declare module 'react-dom/client' {
  import type { ReactNode } from 'react'
  export function createRoot(place: Element): { render(content: ReactNode): void }
}
