import type { Upload } from './plan'

/** What is asked of WeChat's own tool. */
export interface Wechat {
  send(how: 'upload' | 'preview', upload: Upload & { projectPath: string; qrcode: string }): Promise<void>
  /** Its findings on the built files, rule by rule. */
  quality(projectPath: string, keyPath: string): Promise<{ name: string; success: boolean; text: string }[]>
}

/** miniprogram-ci. It takes seconds to load, and once used keeps Node from ending. */
export async function loadWechat(): Promise<Wechat> {
  const ci = await import('miniprogram-ci')
  // Its types do not go together under our stricter settings.
  const projectOf = (appid: string, projectPath: string, privateKeyPath: string) =>
    new ci.Project({ appid, type: 'miniProgram', projectPath, privateKeyPath, ignores: [] }) as Parameters<
      typeof ci.checkCodeQuality
    >[0]
  return {
    async send(how, { appid, keyPath, version, note, projectPath, qrcode }) {
      const options = {
        project: projectOf(appid, projectPath, keyPath),
        version,
        desc: note,
        setting: { useProjectConfig: true },
        onProgressUpdate: () => {},
      }
      if (how === 'upload') await ci.upload(options)
      else await ci.preview({ ...options, qrcodeFormat: 'image', qrcodeOutputDest: qrcode })
    },
    async quality(projectPath, keyPath) {
      const findings = await ci.checkCodeQuality(projectOf('touristappid', projectPath, keyPath))
      return findings.map(({ name = '', success = false, text = '' }) => ({ name, success, text }))
    },
  }
}
