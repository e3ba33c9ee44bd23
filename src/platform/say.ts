import Taro from '@tarojs/taro'

/** A short word that goes away by itself. */
export const say = (title: string): void => {
  void Taro.showToast({ title, icon: 'none', duration: 2500 })
}
