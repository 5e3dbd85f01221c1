import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { checkSizes } from '../../size/check-sizes'
import type { Gate } from './gate'

/** What takes minutes: checks, builds, weights, and the suites that drive the built app. */
export function buildGates(root: string): Gate[] {
  const script = (name: string, title: string): Gate => ({
    name: title,
    blocking: true,
    run: () => (passes(root, name) ? [] : [`npm run ${name} 没有通过，上面写着哪里不对`]),
  })
  return [
    script('check', '检查和单元测试'),
    script('test:slow', '慢的测试'),
    script('build', '两个版本都能构建'),
    { name: '体积在预算里', blocking: true, run: () => checkSizes(join(root, 'dist')).problems },
    script('test:weapp', '小程序的测试'),
    script('test:browser', '网页的测试'),
  ]
}

/** Its output goes where complaints go, so that the list of gates stands alone. Demonstration records are never built in. */
function passes(root: string, script: string): boolean {
  const { CONTENT_DEMO, ...env } = process.env
  const { status } = spawnSync('npm', ['run', script], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
  })
  return status === 0
}
