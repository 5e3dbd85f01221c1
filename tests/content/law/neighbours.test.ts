import { faultsOf, outcomeOf, type Right } from './the-law'

const at = (tree: string, ...options: string[]) => `triage:${tree}/outcomes/${outcomeOf(tree, ...options)}`

const reported: Right[] = [
  {
    facts: '楼上掉东西，不知道是谁家的：报警，公安等机关应当调查；查不清，可能扔的住户补偿',
    at: at('neighbours', 'falling'),
    says: [/可能扔的住户/, /能证明不是自己的除外/],
    door: 'police',
    deadlines: ['public-security-limit-6m'],
    cites: ['民法典 第1254条'],
  },
  {
    facts: '买的东西有缺陷伤了人，走到受伤这一类：告诉两年',
    at: at('injury', 'accident', 'refuse'),
    says: /只有2年/,
    cites: ['产品质量法 第45条'],
  },
  {
    facts: '家里人打的：申请保护令不用先起诉离婚',
    at: at('injury', 'beaten', 'family'),
    says: /不用先起诉离婚/,
    never: /不适合调解/,
    door: 'police',
    deadlines: ['public-security-case-30d', 'protection-order-6m'],
    cites: ['人身安全保护令规定 第1条'],
  },
  {
    facts: '家里人打的，没地方住：临时庇护场所',
    at: at('injury', 'beaten', 'family'),
    says: /庇护场所/,
    cites: ['反家庭暴力法 第18条'],
  },
  {
    facts: '欠债过了时效：要在一审里提',
    at: at('loan', 'owe'),
    says: /要在一审里自己提/,
    cites: ['诉讼时效规定 第3条'],
  },
  {
    facts: '违法强拆，要国家赔偿：一起提，或者两年内先向那个机关提',
    at: at('homestead', 'demolish'),
    says: /两年内先向那个机关提/,
    deadlines: ['state-compensation-2y'],
    cites: ['国家赔偿法 第9条', '国家赔偿法 第39条'],
  },
  {
    facts: '个体户被拖欠：向管这件事的部门投诉',
    at: 'channel:government-office',
    says: /个体户被违约拖欠账款/,
    cites: ['促进个体工商户发展条例 第33条'],
  },
  {
    facts: '终局裁决：还有执行国家劳动标准的争议',
    at: 'word:final-award',
    says: /国家劳动标准/,
    cites: ['劳动争议调解仲裁法 第47条'],
  },
  {
    facts: '治安罚款：500元以下可以当场决定',
    at: 'deadline:public-security-fine-15d',
    says: /500元以下的，警察可以当场决定/,
    cites: ['治安管理处罚法 第119条'],
  },
]

const traffic: Right[] = [
  {
    facts: '抢救费超过限额、没有交强险、肇事后跑了：救助基金先垫',
    at: at('traffic', 'scene', 'hurt'),
    says: [/超过限额/, /没有交强险/, /跑了/, /救助基金/, /部分或者全部/],
    door: 'traffic-police',
    cites: ['道路交通安全法 第75条'],
  },
  {
    facts: '在等认定书，撞人的没有交强险：救助基金，交警书面通知',
    at: at('traffic', 'waiting'),
    says: [/没有交强险/, /超过限额/, /救助基金/],
    cites: ['道路交通安全法 第75条'],
  },
  {
    facts: '死了人，丧葬费没着落：亲属书面申请救助基金垫付',
    at: at('traffic', 'waiting'),
    says: [/丧葬费/, /书面申请/],
    cites: ['道路交通事故处理程序规定 第42条'],
  },
  {
    facts: '撞人的跑了，医药费：医保基金先付',
    at: at('traffic', 'waiting'),
    says: /医保基金先付/,
    cites: ['社会保险法 第30条'],
  },
  {
    facts: '没伤人，有一方喝过酒：不能私了，立即报警',
    at: at('traffic', 'scene', 'plain', 'same'),
    says: [/喝过酒/, /立即报警/, /不能私了/],
    cites: ['道路交通事故处理程序规定 第13条'],
  },
  {
    facts: '开车的没证、醉酒，撞伤了人：交强险限额内照样赔',
    at: at('traffic', 'money', 'unwilling'),
    says: [/没证/, /醉酒/, /交强险限额内照样要赔/],
    door: 'court',
    cites: ['交通事故解释 第15条'],
  },
  {
    facts: '肇事车没投交强险，起诉：该投保的人在限额内赔',
    at: at('traffic', 'money', 'unwilling'),
    says: [/没投交强险/, /该投保的人/],
    cites: ['交通事故解释 第16条'],
  },
  {
    facts: '起诉告谁：法院应当把交强险的保险公司列为被告',
    at: at('traffic', 'money', 'broken'),
    says: [/应当把交强险的保险公司/],
    cites: ['交通事故解释 第22条'],
  },
  {
    facts: '借来的车撞了人：使用人赔全部，车主在过错范围内一起赔',
    at: at('traffic', 'money', 'unwilling'),
    says: [/赔全部/, /过错范围内/],
    cites: ['交通事故解释二 第1条'],
  },
  {
    facts: '免费搭车受的伤：应当减轻，故意、重大过失除外',
    at: at('traffic', 'money', 'unwilling'),
    says: [/免费搭/, /应当减轻/, /重大过失的除外/],
    cites: ['交通事故解释二 第3条'],
  },
  {
    facts: '电动自行车投了商业三者险：连保险公司一起告',
    at: at('traffic', 'money', 'unwilling'),
    says: [/电动自行车/, /商业三者险/],
    cites: ['交通事故解释二 第11条'],
  },
  {
    facts: '机动车没过错，赔不超过百分之十；故意碰车不赔',
    at: at('traffic', 'money', 'unwilling'),
    says: [/10%/, /故意碰车/],
    cites: ['道路交通安全法 第76条'],
  },
  {
    facts: '认定书在法庭上有相反证据可以推翻',
    at: at('traffic', 'disagree'),
    says: [/认定书只是证据/, /相反证据/],
    cites: ['交通事故解释 第24条'],
  },
  {
    facts: '当场罚的交通罚款：应当先复议再起诉',
    at: 'deadline:traffic-fine-15d',
    says: [/当场罚的/, /应当先复议/],
    never: /不服处罚的，可以申请复议或者起诉/,
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '跨县的车祸请交警调解：各方一致书面申请，10个工作日',
    at: at('border', 'hurt'),
    says: [/一致书面申请/, /10个工作日/],
    cites: ['道路交通事故处理程序规定 第86条'],
  },
  {
    facts: '跨县的车祸，不服认定书：3个工作日内申请复核',
    at: at('border', 'hurt'),
    says: [/不服认定书/, /3个工作日内/],
    cites: ['道路交通事故处理程序规定 第71条'],
  },
  {
    facts: '每课里的头一张：喝酒、没证的事故应当报警',
    at: 'lesson:transport-511',
    says: [/喝酒、没证/, /应当立即报警/],
    cites: ['道路交通事故处理程序规定 第13条'],
  },
]

const neighbours: Right[] = [
  {
    facts: '被邻居的狗咬了：先冲洗、打疫苗，再谈赔偿',
    at: at('neighbours', 'bite', 'willing'),
    says: [/冲洗伤口/, /狂犬病疫苗/],
    door: 'village-mediation',
  },
  {
    facts: '禁养的烈性犬咬人：不能不赔、少赔',
    at: at('neighbours', 'bite', 'unsure'),
    says: /烈性犬/,
    cites: ['侵权责任编解释一 第23条'],
  },
  {
    facts: '没拴好的狗咬人：只有故意的才减轻',
    at: at('neighbours', 'bite', 'willing'),
    says: [/安全措施/, /只有能证明是受伤的人故意/],
    cites: ['民法典 第1246条'],
  },
  {
    facts: '邻居不认账的狗咬伤：去法院',
    at: at('neighbours', 'bite', 'unwilling'),
    door: 'court',
  },
  {
    facts: '厂子污染要赔偿：时效五年，不是三年',
    at: at('neighbours', 'nuisance', 'business'),
    never: /三年/,
    deadlines: ['pollution-limitation-5y'],
  },
  {
    facts: '厂子污染：有没有因果关系由排污的证明',
    at: at('neighbours', 'nuisance', 'business'),
    says: /排污的要证明/,
    cites: ['民法典 第1230条'],
  },
  {
    facts: '厂子排污：举报靠145条，599条只管生活噪声',
    at: at('neighbours', 'nuisance', 'business'),
    says: [/厂子/, /举报/],
    cites: ['生态环境法典 第145条'],
  },
  {
    facts: '外县飘来的污染：排污的证明没有因果关系',
    at: at('border', 'pollution'),
    says: /排污的要证明/,
    cites: ['民法典 第1230条'],
  },
  ...['neighbours', 'property', 'border'].map(
    (tree): Right => ({
      facts: `${tree}：部门不答复应当先复议，明说不管可以直接起诉`,
      at: {
        neighbours: at('neighbours', 'nuisance', 'square'),
        property: at('property', 'neighbour'),
        border: at('border', 'pollution'),
      }[tree] as string,
      says: [/不答复/, /应当先申请行政复议/, /明说不管的/, /直接起诉/],
      cites: ['行政复议法实施条例 第30条'],
    }),
  ),
  {
    facts: '结伙打人、打老人孩子：拘留10日以上15日以下',
    at: at('neighbours', 'fight'),
    says: [/结伙/, /70周岁/, /10日以上15日以下/, /1000元以上2000元以下/],
    door: 'police',
    cites: ['治安管理处罚法 第51条'],
  },
  {
    facts: '争地界，县政府作的决定：中级法院',
    at: at('neighbours', 'land'),
    says: /中级法院/,
    door: 'land-decision',
    cites: ['行政诉讼法 第15条'],
  },
  ...[at('neighbours', 'land'), at('border', 'land', 'whose')].flatMap((place): Right[] => [
    {
      facts: `${place}：拿不准，30日内先复议；复议后15日内起诉`,
      at: place,
      says: /拿不准，30日内先复议/,
      never: /拿不准，先复议/,
      deadlines: ['land-decision-sue-30d', 'reconsideration-60d', 'sue-after-reconsideration-15d'],
      cites: ['土地管理法 第14条'],
    },
    {
      facts: `${place}：不服县政府的决定，找市政府复议，起诉到中级法院`,
      at: place,
      says: [/不服县政府/, /找市政府/, /中级法院/],
      cites: ['行政复议法 第24条'],
    },
  ]),
  {
    facts: '跨县的征地：拿不准，60日内先复议，县政府的找市政府，起诉到中级法院',
    at: at('border', 'land', 'contract'),
    says: [/征地/, /拿不准，60日内先复议/, /找市政府/, /中级法院/],
    never: /可以走复议或者诉讼等/,
    deadlines: ['reconsideration-60d'],
    cites: ['行政复议法 第23条'],
  },
  {
    facts: '外县的污染，部门明说不管：六个月内起诉',
    at: at('border', 'pollution'),
    says: /明说不管的/,
    deadlines: ['sue-government-6m'],
    cites: ['行政诉讼法 第44条'],
  },
  {
    facts: '举报人的信息一律保密，不只是用真名的',
    at: at('neighbours', 'nuisance', 'business'),
    says: /是谁举报的应当保密/,
    cites: ['生态环境法典 第146条'],
  },
  {
    facts: '正在挨打时去制止：不受处罚，明显过头才罚',
    at: at('neighbours', 'fight'),
    says: [/不受处罚/, /应当减轻/, /较大损害/],
    never: /别还手/,
    cites: ['治安管理处罚法 第19条'],
  },
]

const property: Right[] = [
  {
    facts: '楼上漏水：先找楼上那户修好、赔损失',
    at: at('property', 'house', 'no'),
    says: [/楼上/, /赔损失/],
    cites: ['民法典 第237条'],
  },
  {
    facts: '请求撤销业主大会的决定：不说几天，也不挂三年',
    at: at('property', 'owners', 'decision'),
    says: /没有收录/,
    never: /3年|三年/,
    door: 'court',
    cites: ['民法典 第199条'],
  },
  {
    facts: '业主大会的决定违法：主管部门、街道应当责令改正或者撤销',
    at: at('property', 'owners', 'decision'),
    says: [/应当责令限期改正或者撤销/],
    cites: ['物业管理条例 第19条'],
  },
  {
    facts: '物业停水停电：国家的条例说部门应当及时处理投诉',
    at: at('property', 'cut'),
    says: /应当及时处理业主的投诉/,
    door: 'government-office',
    cites: ['物业管理条例 第48条'],
  },
  {
    facts: '物业乱收的钱已经交了：可以要求退',
    at: at('property', 'fee', 'failed'),
    says: [/已经交了的/, /退/],
    cites: ['物业服务解释 第2条'],
  },
]

const propertyLimits: Right[] = [
  {
    facts: '请求撤销业主的决定：从知道或者应当知道那天算',
    at: at('property', 'owners', 'decision'),
    says: [/知道或者应当知道/, /没有收录/],
    cites: ['民法典 第199条'],
  },
  {
    facts: '重建、拿共有部分经营：也要四分之三以上同意',
    at: at('property', 'owners', 'decision'),
    says: [/重建/, /经营/, /四分之三以上/],
    cites: ['民法典 第278条'],
  },
  {
    facts: '解聘让物业受了损失：业主应当赔，不可归责的除外',
    at: at('property', 'owners', 'change'),
    says: [/业主应当赔/, /除外/],
    cites: ['民法典 第946条'],
  },
  {
    facts: '被物业告了：时效要在一审里提，催过的重新算',
    at: at('property', 'sued'),
    says: [/一审里/, /催过的重新算/],
    cites: ['诉讼时效规定 第3条'],
  },
  {
    facts: '投诉物业没人管：复议和等多久都有日子',
    at: at('property', 'cut'),
    deadlines: ['inaction-2m', 'reconsideration-60d'],
  },
]

const mediation: Right[] = [
  {
    facts: '申请人民调解：没过时效的才中断、重新算',
    at: 'channel:village-mediation',
    says: [/没过诉讼时效/, /重新算/],
    cites: ['诉讼时效规定 第12条'],
  },
  {
    facts: '司法确认：法院应当通知双方到场',
    at: 'channel:judicial-confirmation',
    says: /应当通知双方/,
    cites: ['民诉法解释 第356条'],
  },
  {
    facts: '调解协议书：签名、盖章或者按指印都行',
    at: 'deadline:judicial-confirmation-30d',
    says: /签名、盖章或者按指印/,
    cites: ['人民调解法 第29条'],
  },
  {
    facts: '收到支付令，只去别的法院起诉，挡不住它',
    at: 'deadline:payment-order-15d',
    says: /别的法院起诉/,
    cites: ['民诉法解释 第431条'],
  },
  {
    facts: '调解协议对方反悔：起诉，司法确认要双方一起',
    at: 'saying:broken-word/reason',
    says: [/起诉/, /双方一起/],
    cites: ['人民调解法 第32条'],
  },
  {
    facts: '一方自己去司法确认不行，可以拿协议起诉',
    at: 'channel:judicial-confirmation',
    says: [/一方自己申请不行/, /起诉/],
    cites: ['人民调解法 第32条'],
  },
  {
    facts: '物权归谁的协议不受理司法确认',
    at: 'deadline:judicial-confirmation-30d',
    says: /物权/,
    cites: ['民诉法解释 第355条'],
  },
  {
    facts: '题：物权归谁也不能司法确认',
    at: 'quiz:mediation-confirm-not',
    says: /物权确权/,
    cites: ['民诉法解释 第355条'],
  },
  {
    facts: '题：不服一审民事判决，十五日内向上一级法院上诉',
    at: 'quiz:mediation-lawsuit-door',
    says: [/十五日内/, /上一级法院/],
    cites: ['民事诉讼法 第171条'],
  },
  {
    facts: '题：抢救费由救助基金先垫，没有交强险、超过限额也一样',
    at: 'quiz:traffic-runaway-rescue-money',
    says: [/没上交强险/, /超过限额/],
    cites: ['道路交通安全法 第75条'],
  },
]

test.each(
  [...reported, ...traffic, ...neighbours, ...property, ...propertyLimits, ...mediation].map(
    (right) => [right.facts, right] as const,
  ),
)('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})

test.each([
  ['不想调的纠纷', 'township-mediation'],
  ['县里的矛调中心', 'county-mediation-centre'],
])('%s：不得调解，不是“不得强制”', (_, id) => {
  expect(
    faultsOf({ facts: id, at: `channel:${id}`, says: /不得调解/, never: /不得强制/, cites: ['人民调解法 第17条'] }),
  ).toEqual([])
})
