import { claimsOf } from '../../../tools/content/claims'
import { corpus } from '../county-corpus'
import { faultsOf, outcomeOf, type Right } from './the-law'

const outcome = (...answers: string[]) => `triage:penalty/outcomes/${outcomeOf('penalty', ...answers)}`

const rights: Right[] = [
  {
    facts: '当场开的罚单：先复议，不能直接起诉',
    at: outcome('spot'),
    door: 'reconsideration',
    says: [/当场/, /应当先申请行政复议/],
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '写着“简易程序”的罚单：拿不准，先复议',
    at: outcome('spot'),
    says: [/简易程序/, /拿不准，先复议/],
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '没人告诉要先复议，先起诉了：那段时间不算进复议期限',
    at: outcome('spot'),
    says: /不算进复议期限/,
    cites: ['行政复议法实施条例 第26条'],
  },
  {
    facts: '不是当场罚的，60日内：复议或者起诉，简易程序的拿不准先复议',
    at: outcome('decided', 'others', 'within'),
    says: [/简易程序/, /先复议/],
    cites: ['行政复议法 第23条'],
  },
  ...['decided,others,within', 'decided,others,over', 'other,seize', 'other,land'].map((answers) => ({
    facts: `县政府作的决定（${answers}）：到中级法院告`,
    at: outcome(...answers.split(',')),
    says: [/县政府/, /中级法院/],
    cites: ['行政诉讼法 第15条'],
  })),
  {
    facts: '县政府的处罚：向市政府申请复议',
    at: outcome('decided', 'others', 'within'),
    says: [/县政府的，向市政府/],
    cites: ['行政复议法 第24条'],
  },
  {
    facts: '过了60日：6个月从知道内容和谁作的那天算',
    at: outcome('decided', 'others', 'over'),
    says: [/6个月/, /谁作的/],
    cites: ['起诉期限解释 第2条'],
  },
  {
    facts: '等机关答应改、在综治中心调解耽误的：不算进起诉期限',
    at: outcome('decided', 'others', 'over'),
    says: [/不算进起诉期限/, /综治中心/],
    cites: ['起诉期限解释 第4条'],
  },
  {
    facts: '机关告诉的起诉期限比法定的长：照它晚了不算耽误',
    at: outcome('decided', 'others', 'over'),
    says: [/比法定的长/],
    cites: ['起诉期限解释 第5条'],
  },
  {
    facts: '全都过期了：仍有权申诉，没有期限',
    at: outcome('decided', 'others', 'over'),
    says: [/申诉/, /没有写期限/],
    cites: ['行政处罚法 第75条'],
  },
  {
    facts: '申请办证被明确拒绝：可以复议，也可以直接起诉，不是必须先复议',
    at: outcome('other', 'refused', 'within'),
    says: [/可以申请行政复议，也可以直接起诉/],
    cites: ['行政诉讼法 第44条'],
  },
  {
    facts: '没人受理、没人答复：应当先复议；明说不办的不在里面',
    at: outcome('other', 'inaction'),
    says: [/明说不办/, /也可以直接起诉/],
    cites: ['行政复议法实施条例 第30条'],
    door: 'reconsideration',
  },
  {
    facts: '信息以国家秘密等理由不公开：应当先复议',
    at: outcome('other', 'inaction'),
    says: [/国家秘密/, /应当先复议/],
    cites: ['行政复议法实施条例 第31条'],
  },
  {
    facts: '信访的复查、复核：不能复议',
    at: outcome('other', 'inaction'),
    says: [/信访/, /不能复议/],
    cites: ['行政复议法实施条例 第36条'],
  },
  {
    facts: '治安处罚，14到18周岁：从轻或者减轻',
    at: outcome('decided', 'police'),
    says: [/不满14周岁的不予处罚/, /从轻或者减轻/],
    cites: ['治安管理处罚法 第12条'],
  },
  {
    facts: '治安处罚，七十岁：不执行拘留有例外',
    at: outcome('decided', 'police'),
    says: [/70周岁以上/, /情节严重、影响恶劣等除外/],
    cites: ['治安管理处罚法 第23条'],
  },
  {
    facts: '治安罚款：十五日内交，依治安管理处罚法',
    at: outcome('decided', 'police'),
    says: [/罚款应当15日内/],
    cites: ['治安管理处罚法 第123条'],
  },
  ...['fine-15d', 'public-security-fine-15d', 'traffic-fine-15d'].map((id) => ({
    facts: `${id}：当场罚的应当先复议`,
    at: `deadline:${id}`,
    says: [/应当先(申请)?复议/, /拿不准/],
    cites: ['行政复议法 第23条'],
  })),
  {
    facts: '自己和解、做到了，书面申请、公安认可：不予处罚',
    at: 'channel:police',
    says: [/书面申请/, /不予处罚/],
    cites: ['治安管理处罚法 第9条'],
  },
  {
    facts: '警察当场罚：先复议，别的可以直接起诉',
    at: 'channel:police',
    says: [/当场作出的处罚，应当先复议/],
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '只损了车，对方没证、走了：保护现场、立即报警',
    at: 'channel:traffic-police',
    says: [/驾驶证/, /有一方走了/, /立即报警/],
    cites: ['道路交通事故处理程序规定 第13条'],
  },
  {
    facts: '肇事逃逸、没交强险：救助基金先垫付',
    at: 'channel:traffic-police',
    says: [/救助基金/, /逃逸/],
    cites: ['道路交通安全法 第75条'],
  },
  {
    facts: '有新证据、证据是伪造的：再审六个月另外算',
    at: 'channel:procuratorate',
    says: [/新证据/, /知道或者应当知道/],
    cites: ['民事诉讼法 第216条'],
  },
  {
    facts: '公益受损、机关不作为：检察院应当提检察建议',
    at: 'channel:procuratorate',
    says: /应当提出检察建议/,
    cites: ['行政诉讼法 第25条'],
  },
  {
    facts: '治安处罚的记录封存，不进信用',
    at: 'leniency:guides/credit',
    says: /治安处罚除外/,
    cites: ['治安管理处罚法 第136条'],
  },
  {
    facts: '申诉没有期限，起诉六个月',
    at: 'leniency:guides/wronged',
    says: [/申诉/, /没有给申诉写期限/],
    never: /申诉，都有期限/,
    cites: ['行政处罚法 第75条'],
  },
  {
    facts: '直接起诉的期限：6个月',
    at: 'leniency:guides/wronged',
    says: /起诉，一般.*6个月内/,
    cites: ['行政诉讼法 第46条'],
  },
  {
    facts: '税务清单有14项，这里列了12项',
    at: 'leniency:guides/first-time',
    says: [/一共14项/, /前12项/],
  },
  {
    facts: '不满14周岁打架：治安管理处罚法12，还有矫治教育',
    at: 'leniency:check/outcomes/police-child',
    says: [/不满14周岁/, /不予处罚/, /监护人/],
    cites: ['治安管理处罚法 第12条'],
  },
  {
    facts: '给别人造成损害不是不罚的例外，是另外要赔',
    at: 'leniency:guides/never',
    never: /不改正的、给别人造成损害的/,
    cites: ['行政处罚法 第8条'],
  },
  {
    facts: '信用修复：全国规定改过，不拿省条例的五年当修复的期限',
    at: 'credit:paths/repair',
    says: [/规定新近改过/, /12345/],
    never: /五年/,
  },
  {
    facts: '被列入严重失信名单：可以复议',
    at: 'credit:guides/rewards',
    says: [/严重失信主体名单/, /可以申请行政复议/],
    cites: ['行政复议法实施条例 第9条'],
  },
  {
    facts: '公安处理前自己和解：不罚的第四款',
    at: 'lesson:police-and-mediation',
    says: [/书面申请/, /公安认可/],
    cites: ['治安管理处罚法 第9条'],
  },
  ...['lesson:enforcers-with-licences', 'lesson:quiet-days-and-scan'].map((at) => ({
    facts: `${at}：执法证件依国家的行政执法监督条例`,
    at,
    says: [/执法资格考试/, /执法证件/],
    cites: ['行政执法监督条例 第17条'],
  })),
  {
    facts: '觉得执法不对：司法局监督，应当引导复议、起诉',
    at: 'lesson:enforcers-with-licences',
    says: [/司法局/, /应当引导/],
    cites: ['行政执法监督条例 第33条'],
  },
  {
    facts: '学生欺凌违反治安管理：公安应当依法处理',
    at: 'lesson:youth-base',
    says: /违反治安管理的，公安应当/,
    cites: ['治安管理处罚法 第60条'],
  },
  {
    facts: '复议、起诉期间加处的罚款不算',
    at: 'lesson:farm-enforcement',
    says: [/复议、起诉/, /加处的不算/],
    cites: ['行政处罚法 第73条'],
  },
  {
    facts: '村里的账：公布不少于十五日',
    at: 'lesson:watching-power',
    says: /十五日/,
    never: /五日内答复|5日内/,
    cites: ['村民委员会组织法 第35条'],
  },
  {
    facts: '没有专用票据可以不交，可是应当十五日内去交，每天加处百分之三',
    at: 'quiz:penalties-stall-receipt',
    says: [/应当从收到决定书那天起十五日内/, /每天可以加处百分之三/],
    cites: ['行政处罚法 第72条'],
  },
  {
    facts: '民警当场罚款，不服：先复议',
    at: 'quiz:public-security-ticket-remedy/options/1',
    says: /先申请行政复议/,
  },
  {
    facts: '七十多岁一年里两次：可以执行拘留',
    at: 'quiz:public-security-seventy',
    says: [/情节严重、影响恶劣/, /一年以内二次以上/],
    cites: ['治安管理处罚法 第23条'],
  },
  {
    facts: '高空抛物：还可能是犯罪',
    at: 'quiz:public-security-throwing',
    says: [/刑法/, /高空抛物/],
    cites: ['刑法 第291条'],
  },
  {
    facts: '减轻处罚在第32条',
    at: 'quiz:county-report-light-penalty',
    says: /减轻/,
    cites: ['行政处罚法 第32条'],
  },
  {
    facts: '承诺没做到：责令整改，还不合条件应当撤销',
    at: 'quiz:county-report-promise',
    says: /应当撤销办理决定/,
    cites: ['山东省优化营商环境条例 第29条'],
  },
  {
    facts: '钱被骗了：报警，公安都应当接受报案',
    at: 'channel:police',
    says: [/被骗、被偷/, /应当接受/],
    cites: ['刑事诉讼法 第110条'],
  },
  {
    facts: '网络、电话诈骗：应当立案侦查，公安决定止付的银行应当配合',
    at: 'channel:police',
    says: [/应当依法立案侦查/, /紧急止付/, /银行应当配合/],
    cites: ['反电信网络诈骗法 第20条'],
  },
  {
    facts: '欠款不靠报警，被骗的不一样',
    at: 'channel:police',
    says: [/代替不了起诉/, /被人骗了钱的不一样/],
    cites: ['刑事诉讼法 第110条'],
  },
  {
    facts: '犯罪不立案：申请复议（不是行政复议），或者找检察院',
    at: 'channel:police',
    says: [/不立案/, /不是行政复议/, /检察院/],
    cites: ['刑事诉讼法 第113条'],
  },
  {
    facts: '治安报案没人答复：应当先复议；明说不管的可以直接起诉',
    at: 'channel:police',
    says: [/不答复的，应当先复议/, /直接起诉/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '公安该立案不立案：检察院应当要求说明理由、应当通知立案',
    at: 'channel:procuratorate',
    says: [/应当要求公安说明理由/, /应当通知立案/],
    cites: ['刑事诉讼法 第113条'],
  },
  {
    facts: '治安案件到期不处理：从期满那天起60日内先复议',
    at: 'deadline:public-security-case-30d',
    says: [/应当先申请行政复议/, /期满那天起60日内/],
    cites: ['行政复议法实施条例 第24条'],
  },
  {
    facts: '未成年人可能执行拘留：他和监护人可以要求听证',
    at: outcome('notice', 'told'),
    says: [/未成年人/, /监护人/, /应当听证/],
    cites: ['治安管理处罚法 第117条'],
  },
  {
    facts: '已经在拘留所里，遇上考试、亲人病危：可以申请出所',
    at: outcome('decided', 'police'),
    says: /近亲属可以申请出所/,
    cites: ['治安管理处罚法 第126条'],
  },
  {
    facts: '违法拘留：先向公安要赔偿，两年',
    at: outcome('decided', 'police'),
    says: [/违法拘留/, /赔偿/],
    cites: ['国家赔偿法 第9条'],
    deadlines: ['state-compensation-2y'],
  },
  {
    facts: '当场罚没告诉复议期限：从知道时算，最长1年',
    at: outcome('spot'),
    says: [/没告诉你复议权利/, /最长1年/],
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '陈述申辩以后还是罚了：60日内复议',
    at: outcome('notice', 'no'),
    says: /60日内申请行政复议/,
    cites: ['行政复议法 第20条'],
  },
  {
    facts: '小错还是被罚：当场罚的应当先复议',
    at: 'leniency:check/outcomes/minor',
    says: /当场罚的，应当先复议/,
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '程序违法没到无效：起诉也可能撤销',
    at: 'lesson:enforcement-three-rules',
    says: [/处罚无效/, /可能撤销/],
    never: /不是有点差错就无效/,
    cites: ['行政诉讼法 第70条'],
  },
  {
    facts: '简易程序：当场罚的不服，应当先复议',
    at: 'word:summary-procedure',
    says: /应当先申请复议/,
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '信用修复：全国的规定改过，先问',
    at: 'word:credit-repair',
    says: [/全国的规定新近改过/, /12345/],
  },
  {
    facts: '企业、个体户改好了：机关应当及时解除惩戒',
    at: 'credit:paths/repair',
    says: /应当依法及时解除惩戒/,
    cites: ['民营经济促进法 第54条'],
  },
  {
    facts: '110：被骗报警有刑事诉讼法',
    at: 'hotline:110',
    says: /被偷被骗/,
    cites: ['刑事诉讼法 第110条'],
  },
]

test.each(rights.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test('two answers do not make a breach minor: only the three together end the punishment', () => {
  const questions = corpus.leniency.check?.questions
  expect(questions?.['fixed-none']?.options.map(({ to }) => to)).toEqual(['degree', 'not-fixed'])
  const verdicts = questions?.degree?.options.map(({ id, to }) => [id, corpus.leniency.check?.outcomes[to]?.verdict])
  expect(verdicts).toEqual([
    ['slight', 'exempt'],
    ['heavy', 'depends'],
    ['unsure', 'depends'],
  ])
})

test('every question on the county’s report says which year’s it is', () => {
  const stems = corpus.questions.questions.filter(({ topic }) => topic === 'county-report').map(({ stem }) => stem)
  expect(stems.filter((stem) => stem.includes('报告') && !stem.includes('2023年的报告'))).toEqual([])
})

test('wherever the law on public security of 2026 is named in a stem, it is cited with the day it came into force', () => {
  const claims = claimsOf(corpus).filter(({ text }) => text.includes('2026年起施行的治安管理处罚法'))
  expect(claims.length).toBeGreaterThanOrEqual(6)
  for (const { cites } of claims)
    expect(cites).toContainEqual(
      expect.objectContaining({ source: 'law', law: '中华人民共和国治安管理处罚法', article: 144 }),
    )
})
