import { readFileSync, writeFileSync } from 'node:fs'

/**
 * WeChat DevTools reads the appid from project.config.json; people write it into config/wechat.json.
 * Each build carries it over, so that there is one place to change.
 */
export function syncAppid(appid: string, projectFile: string): void {
  const project = JSON.parse(readFileSync(projectFile, 'utf8')) as { appid: string }
  if (project.appid === appid) return
  writeFileSync(projectFile, `${JSON.stringify({ ...project, appid }, null, 2)}\n`)
}
