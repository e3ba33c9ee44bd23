import { limits } from '@domain/vocabulary/limits'
import { office } from '@domain/vocabulary/office'

/** What people agree to; a change of substance needs a new date in limits.privacyNotice. */
export const privacyNotice: readonly { title: string; text: string }[] = [
  {
    title: '公众看新闻',
    text: '不需要登录，也不收集姓名、手机号、位置。系统只记下每篇新闻每天有多少人看过，不记下是谁看的。',
  },
  {
    title: '公众提意见',
    text: '对制度草案提意见不用登录、不用填姓名。意见旁边只存一个由微信账号算出的编号，供您回来看答复，工作人员从中看不出您是谁。意见只记哪一天提的；操作记录里不记是谁。为防滥用，系统另记某个账号十分钟内提过几次，不记提的是哪一条。意见文字送微信作内容安全检查。',
  },
  {
    title: '认证身份时收集什么',
    text: '您点“用微信手机号认证”并允许后，微信把您的手机号交给我们，用来和名册核对；核对不上的，号码当即丢弃。核对上的，把您的微信账号和名册中的您对应起来。',
  },
  {
    title: '怎样保管',
    text: '手机号加密存放，平时只显示前三位和后四位。工作人员查看完整号码须写明用途，每次都有记录，您在“我的资料”里能看到谁在什么时候、为什么看过。',
  },
  {
    title: '保管多久',
    text: `在任期间保管；离任满 ${limits.monthsKept} 个月后，手机号和微信账号自动清除，姓名和任职经历作为工作档案保留。`,
  },
  {
    title: '您可以做什么',
    text: `在“我的资料”里查看、复制存有您的全部内容，随时解除微信绑定、清除订阅授权记录。内容有误，请打电话给${office.name}：${office.phone}。`,
  },
]
