import { codePack } from '@/content/code-pack'
import { readCode, scannedCode } from '@/domain/places/scanned-code'
import { OpenScreen } from '@/features/home/open-screen'
import { usePageParams } from '@/platform/page-params'
import { readParam } from '@/platform/routes'
import { guarded } from '@/ui/page/guarded'

/** The page to name in WeChat's console for 扫普通链接二维码打开小程序. */
export default guarded(function OpenPage() {
  const params = usePageParams()
  const code = scannedCode({
    c: readParam(params, 'c'),
    q: readParam(params, 'q'),
    scene: readParam(params, 'scene'),
  })
  return <OpenScreen code={code} read={(typed) => readCode(codePack, typed)} />
})
