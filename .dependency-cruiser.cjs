/** Imports only point down: pages → features → (ui · platform · content) → domain (README, 结构). */
const layer = (name, from, to) => ({
  name,
  severity: 'error',
  comment: '只能往下引用：pages → features → (ui · platform · content) → domain',
  from: { path: from },
  to: { path: to },
})

/** What the tools share lies below them: desk-page → desk → content → published → pack. */
const toolLayer = (name, from, to) => ({
  ...layer(name, from, to),
  comment:
    '工具也只往下引用：desk-page → desk → content → published → pack；commands 在最下面；测试用工具，工具不用测试',
})

module.exports = {
  forbidden: [
    layer('domain-is-the-bottom', '^src/domain/', '^src/(?!domain/)'),
    {
      name: 'domain-runs-anywhere',
      severity: 'error',
      comment:
        'domain 不引用 Node 自带的模块：在哪里都能跑。包只用不碰环境的算法库：ts-fsrs 排复习（时间由参数传入），kdbush、geokdbush 从十万个点里找最近的几个',
      from: { path: '^src/domain/' },
      to: { pathNot: '^(src/|node_modules/(ts-fsrs|kdbush|geokdbush)/)' },
    },
    layer('platform-only-uses-domain', '^src/platform/', '^src/(app|pages|features|ui|content)'),
    layer('content-only-uses-domain', '^src/content/', '^src/(app|pages|features|ui|platform)'),
    layer('ui-uses-platform-and-domain', '^src/ui/', '^src/(app|pages|features|content)'),
    layer('features-do-not-use-pages', '^src/features/', '^src/(app|pages)'),
    {
      name: 'features-do-not-use-features',
      severity: 'error',
      comment: '一个 feature 不引用另一个；要合在一起，由 pages 来拼',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-platform-calls-taro',
      severity: 'error',
      comment: '设备能力都在 platform/；features 和 ui 不直接调用 Taro（组件库除外）',
      from: { path: '^src/(features|ui|content)/' },
      to: { path: 'node_modules/@tarojs/taro/' },
    },
    layer('src-does-not-use-tools', '^src/', '^(tools|tests|config)/'),
    toolLayer('tools-do-not-use-tests', '^tools/', '^tests/'),
    toolLayer('commands-know-no-tool', '^tools/commands/', '^tools/(?!commands/)'),
    toolLayer('pack-files-know-no-kind', '^tools/pack/', '^tools/(?!pack/)'),
    toolLayer('published-lists-know-no-compiler', '^tools/published/', '^tools/(?!(pack|published)/)'),
    toolLayer('rules-know-no-page', '^tools/(?!desk-page/)', '^tools/desk-page/'),
    toolLayer('the-page-asks-the-server', '^tools/desk-page/client/', '^tools/desk-page/(?!client/|api)'),
    toolLayer('the-server-knows-no-screen', '^tools/desk-page/server/', '^tools/desk-page/(?!server/|api)'),
    toolLayer('the-compiler-knows-no-desk', '^tools/content/', '^tools/(?!(commands|pack|published|content)/)'),
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '(compiled/|icons\\.generated|^defineAppConfig)' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
