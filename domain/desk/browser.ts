/** The first that fits names the browser: those built on another name both, and come before it. */
const browsers: readonly [pattern: RegExp, name: string][] = [
  [/MicroMessenger\/(\d+)/, '微信内置浏览器'],
  [/QQBrowser\/(\d+)/, 'QQ浏览器'],
  [/MetaSr (\d+)?/, '搜狗浏览器'],
  [/(?:360SE|360EE|QIHU)/, '360浏览器'],
  [/Edg(?:e|A|iOS)?\/(\d+)/, 'Edge'],
  [/OPR\/(\d+)/, 'Opera'],
  [/(?:Firefox|FxiOS)\/(\d+)/, 'Firefox'],
  [/(?:Chrome|Chromium|CriOS)\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
  [/(?:Trident|MSIE)/, 'Internet Explorer'],
]

const systems: readonly [pattern: RegExp, name: string][] = [
  // Windows 11 calls itself 10.0 as well.
  [/Windows NT 10/, 'Windows 10 或 11'],
  [/Windows NT 6\.[23]/, 'Windows 8'],
  [/Windows NT 6\.1/, 'Windows 7'],
  [/Windows/, 'Windows'],
  [/Android/, '安卓'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Macintosh|Mac OS X/, 'macOS'],
  [/UOS|UnionTech/i, '统信 UOS'],
  [/Kylin/i, '麒麟'],
  [/HarmonyOS|OpenHarmony/, '鸿蒙'],
  [/Linux|X11/, 'Linux'],
]

/** What a browser calls itself, in words a clerk knows: `Chrome 126，Windows 10 或 11`. It can say what it likes. */
export function browserOf(userAgent: string): string {
  const browser = named(browsers, userAgent)
  const system = named(systems, userAgent)
  return [browser ?? '未知浏览器', system].filter(Boolean).join('，')
}

function named(of: readonly [RegExp, string][], text: string): string | undefined {
  for (const [pattern, name] of of) {
    const found = pattern.exec(text)
    if (found) return found[1] ? `${name} ${found[1]}` : name
  }
  return undefined
}
