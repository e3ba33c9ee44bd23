import Taro from '@tarojs/taro'

interface Asked {
  title: string
  /** What is lost, and what is not. */
  content: string
  go: string
  stay: string
}

let asking = false

/** Goes on only when the person says so. Asked again meanwhile, it stays with the question that is on screen. */
export async function askFirst({ title, content, go, stay }: Asked, then: () => void) {
  if (asking) return
  asking = true
  try {
    const shown = { title, content, confirmText: go, cancelText: stay, confirmColor: '#b0271d' }
    if ((await Taro.showModal(shown)).confirm) then()
  } finally {
    asking = false
  }
}
