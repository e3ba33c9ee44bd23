import Taro from '@tarojs/taro'

/** Dials after the phone has asked its owner; a change of mind is no failure. */
export const callPhone = (phoneNumber: string): void => {
  Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
