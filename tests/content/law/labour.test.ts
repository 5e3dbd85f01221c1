import { faultsOf, outcomeOf, type Right } from './the-law'

const at = (tree: string, ...answers: string[]) => `triage:${tree}/outcomes/${outcomeOf(tree, ...answers)}`

const rights: Right[] = [
  // Injured at work
  {
    facts: '包工头招的人受了伤：由违法转包的单位担工伤保险责任，直接申请认定',
    at: at('work-injury', 'contractor'),
    says: [/转包/, /担工伤保险责任/],
    never: /仲裁还没结果|是不是非得先仲裁/,
    door: 'work-injury-office',
    deadlines: ['injury-worker-1y'],
    cites: ['工伤保险行政案件规定 第3条'],
  },
  {
    facts: '包工头招的人：请求确认公司承担用工主体责任，法院支持',
    at: at('work-injury', 'contractor'),
    says: /用工主体责任/,
    door: '!labour-arbitration',
    cites: ['劳动争议解释二 第1条'],
  },
  {
    facts: '包工头挂靠的：被挂靠的单位担责',
    at: at('work-injury', 'contractor'),
    says: /被挂靠的单位担责/,
    cites: ['工伤保险行政案件规定 第3条', '劳动争议解释二 第2条'],
  },
  {
    facts: '包工头招的人，从“受伤和打架”进来也是这句话',
    at: at('injury', 'work', 'unsure'),
    says: [/转包/, /担工伤责任/],
    door: 'work-injury-office',
    cites: ['工伤保险行政案件规定 第3条'],
  },
  {
    facts: '先为劳动关系仲裁、起诉的，行政官司要中止',
    at: at('work-injury', 'contractor'),
    says: /停下来等/,
    cites: ['工伤保险行政案件规定 第2条'],
  },
  {
    facts: '争劳动关系耽误的时间，不算进申请认定的1年',
    at: at('work-injury', 'employer', 'none', 'denied'),
    says: /不算进申请工伤认定的1年/,
    never: /1年照样在走/,
    cites: ['工伤保险行政案件规定 第7条'],
  },
  {
    facts: '过了1年：不是自己原因耽误的时间不算在内',
    at: at('work-injury', 'employer', 'none', 'admitted'),
    says: /不是自己原因耽误的时间不算在内/,
    never: /条例没有写过了1年怎么补救|1年照样在走/,
    cites: ['工伤保险行政案件规定 第7条'],
  },
  {
    facts: '期限里也这样说',
    at: 'deadline:injury-worker-1y',
    says: /不是自己原因耽误的时间不算在内/,
    never: /没有写/,
    cites: ['工伤保险行政案件规定 第7条'],
  },
  {
    facts: '被外人弄伤，告了那个人，照样认定工伤',
    at: at('work-injury', 'employer', 'none', 'admitted'),
    says: /不影响认定工伤/,
    cites: ['工伤保险行政案件规定 第8条', '人身损害赔偿解释 第3条'],
  },
  {
    facts: '上下班途中：合理时间、合理路线',
    at: at('work-injury', 'employer', 'none', 'admitted'),
    says: /合理时间、合理路线/,
    cites: ['工伤保险行政案件规定 第6条'],
  },
  {
    facts: '人社部门到期不答复，应当先复议；明说不受理，可以直接起诉',
    at: at('work-injury', 'employer', 'refused'),
    says: [/应当先申请行政复议/, /明说不受理的，可以直接起诉/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '复议机关不受理、驳回，也是15日内起诉',
    at: at('work-injury', 'employer', 'refused'),
    says: [/不受理、驳回/, /15日/],
    cites: ['起诉期限解释 第6条'],
  },
  {
    facts: '停工留薪期内单位按月付工资、管护理',
    at: at('work-injury', 'employer', 'unpaid'),
    says: [/停工留薪期/, /护理/],
    cites: ['工伤保险条例 第33条'],
  },
  {
    facts: '无照的厂子：出资的人、借照的人也列为当事人',
    at: at('work-injury', 'unlicensed'),
    says: [/出资的人/, /借照/],
    cites: ['劳动争议解释一 第29条', '劳动争议解释一 第30条'],
  },
  {
    facts: '白帮忙受伤：按各自过错；明说不要帮的可以适当补偿',
    at: at('work-injury', 'person'),
    says: /白帮忙/,
    cites: ['人身损害赔偿解释 第5条'],
  },
  {
    facts: '自家盖房包给包工头：包工头担责，房主选人、指挥有错也担',
    at: at('injury', 'work', 'person'),
    says: [/包工头/, /房主/],
    cites: ['民法典 第1193条'],
  },
  {
    facts: '路上撞的：认定书没出来，1年照样在走，先递申请',
    at: at('work-injury', 'employer', 'none', 'admitted'),
    says: [/认定书没出来也先递申请/, /1年/],
    never: /等交警的认定书/,
    cites: ['工伤保险行政案件规定 第1条'],
  },
  {
    facts: '路上撞的，正和对方谈赔偿：工伤认定不受影响',
    at: at('traffic', 'money', 'willing'),
    says: [/工伤认定/, /赔了也不影响/, /1年内/],
    cites: ['工伤保险行政案件规定 第8条'],
  },
  ...[at('work-injury', 'contractor'), at('injury', 'work', 'unit'), 'channel:work-injury-office'].map(
    (place): Right => ({
      facts: `${place}：人社部门到期不答复，应当先复议`,
      at: place,
      says: [/一直不答复的，应当先复议/],
      cites: ['行政复议法实施条例 第30条'],
    }),
  ),
  {
    facts: '评残结论有异议，不是劳动争议',
    at: at('work-injury', 'employer', 'grade'),
    says: /不算劳动争议/,
    cites: ['劳动争议解释一 第2条'],
  },
  // Wages
  {
    facts: '没上社保：人社部门或者征收机构，不是先仲裁',
    at: at('wages', 'employer', 'insurance'),
    says: /征收机构依法处理/,
    door: 'labour-inspection',
    cites: ['社会保险法 第83条'],
  },
  {
    facts: '没足额缴社保：征收机构责令补足，加收滞纳金',
    at: at('wages', 'employer', 'insurance'),
    says: [/补足/, /万分之五/],
    cites: ['社会保险法 第63条', '社会保险法 第86条'],
  },
  {
    facts: '说好不交社保：无效，因此走人可以要补偿',
    at: at('wages', 'employer', 'insurance'),
    says: /都无效/,
    cites: ['劳动争议解释二 第19条'],
  },
  {
    facts: '社保补办不了要赔损失，才是劳动争议',
    at: at('wages', 'employer', 'insurance'),
    says: /补办不了/,
    cites: ['劳动争议解释一 第1条'],
  },
  {
    facts: '没签合同：第二个月起双倍，有三种除外',
    at: at('wages', 'employer', 'contract'),
    says: [/不可抗力/, /故意、重大过失/],
    door: 'labour-arbitration',
    deadlines: ['labour-contract-1m'],
    cites: ['劳动争议解释二 第7条'],
  },
  {
    facts: '满一年视为无固定期限，不再给双倍',
    at: at('wages', 'employer', 'contract'),
    says: /不再另给双倍/,
    cites: ['劳动争议解释二 第9条'],
  },
  {
    facts: '单位写的工资欠条：可以直接起诉',
    at: at('wages', 'employer', 'unpaid', 'left'),
    says: [/工资欠条/, /直接起诉/],
    cites: ['劳动争议解释一 第15条'],
  },
  {
    facts: '凭欠薪申请的支付令被终结：先仲裁',
    at: at('wages', 'employer', 'unpaid', 'working'),
    says: [/支付令被终结/, /先劳动仲裁/],
    cites: ['劳动争议解释一 第13条'],
  },
  {
    facts: '违法辞退：接着上班，或者两倍赔偿金',
    at: at('wages', 'employer', 'dismissed'),
    says: [/接着上班/, /两倍/],
    cites: ['劳动合同法 第87条'],
  },
  {
    facts: '依法辞退、商量好解除的：也应当付经济补偿，满一年一个月',
    at: at('wages', 'employer', 'dismissed'),
    says: [/依法被辞的/, /每满一年付一个月工资/],
    cites: ['劳动合同法 第46条'],
  },
  {
    facts: '仲裁时效：过了一年再要，不会重新算',
    at: at('wages', 'employer', 'unpaid', 'left'),
    says: [/一年还没过的/, /重新计算/],
    cites: ['劳动争议调解仲裁法 第27条'],
  },
  {
    facts: '诉讼时效：过了三年再要，不会重新算',
    at: at('wages', 'site', 'project'),
    says: [/没过三年的/, /重新算/],
    cites: ['民法典 第195条'],
  },
  {
    facts: '财产保全：经济困难也减免担保，生效后三个月内要申请执行',
    at: at('wages', 'employer', 'awarded'),
    says: [/经济确实困难/, /三个月内要申请强制执行/],
    cites: ['劳动争议解释一 第49条'],
  },
  {
    facts: '社保的征收机构到期不办：应当先复议',
    at: at('wages', 'employer', 'insurance'),
    says: [/到期不受理、不答复、不办的，应当先复议/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '投诉了人社部门一直不管：应当先复议，明说不管可以起诉',
    at: 'channel:labour-inspection',
    says: [/应当先申请行政复议/, /明说不管的/],
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '外县工地欠的工钱：总包先行清偿，先找人社',
    at: at('border', 'money', 'wages'),
    says: /施工总承包单位先行清偿/,
    door: 'labour-inspection',
    cites: ['保障农民工工资支付条例 第30条'],
  },
  {
    facts: '终局裁决：工时、社保等，是因执行国家劳动标准起的',
    at: 'deadline:labour-final-award-sue-15d',
    says: /因执行国家劳动标准/,
    cites: ['劳动争议调解仲裁法 第47条'],
  },
  {
    facts: '辞退的争议由单位举证',
    at: at('wages', 'employer', 'dismissed'),
    says: /由单位举证/,
    cites: ['劳动争议解释一 第44条'],
  },
  {
    facts: '包工头欠的工资：承包的公司付',
    at: at('wages', 'site', 'wages'),
    says: [/没有资格的包工头/, /公司付工资/],
    cites: ['劳动争议解释二 第1条'],
  },
  {
    facts: '欠薪犯罪：责令了还不付',
    at: at('wages', 'site', 'wages'),
    says: [/责令了还不付/, /公安机关负责侦办/],
    cites: ['拒不支付劳动报酬罪解释 第4条'],
  },
  {
    facts: '领养老金、到退休年龄的：解释一第32条第一款已经废止，不下结论',
    at: at('wages', 'unsure'),
    says: [/退休年龄/, /没有收录/],
  },
  {
    facts: '仲裁委说不是劳动争议：法院能管的应当受理',
    at: at('wages', 'unsure'),
    says: /法院能管的，应当受理/,
    cites: ['劳动争议解释一 第6条'],
  },
  {
    facts: '只对几项不服起诉：整个裁决不生效',
    at: at('wages', 'employer', 'awarded'),
    says: /整个裁决都不生效/,
    cites: ['劳动争议解释一 第16条'],
  },
  {
    facts: '个体工匠与帮工、家政、承包户雇人：不是劳动争议',
    at: at('wages', 'person'),
    says: /不是劳动争议/,
    door: '!labour-arbitration',
    cites: ['劳动争议解释一 第2条'],
  },
  {
    facts: '时效过了：单位在仲裁时没提，到法院再提不支持',
    at: 'deadline:labour-arbitration-1y',
    says: /仲裁时没提过期/,
    cites: ['劳动争议解释二 第20条'],
  },
  {
    facts: '仲裁的办案规则没有收录，不说条文没有写',
    at: 'channel:labour-arbitration',
    says: [/办案规则/, /没有收录/],
    never: /条文没有写/,
  },
  {
    facts: '监察：二年内没被发现的不再罚；一直没改的从结束那天算',
    at: 'channel:labour-inspection',
    says: [/没被发现/, /从结束那天算/],
    cites: ['行政处罚法 第36条'],
  },
  // Bites, children, cars
  {
    facts: '被狗咬：先冲洗、打疫苗',
    at: at('injury', 'animal', 'not-asked'),
    says: [/冲洗伤口/, /狂犬病疫苗/],
    door: 'village-mediation',
  },
  ...(
    [
      ['没拴绳：能证明你故意的，才可以减轻', /没拴绳/, '民法典 第1246条'],
      ['禁养的烈性犬：不能推掉，也不能减轻', /烈性犬.*也不能减轻/, '侵权责任编解释一 第23条'],
      ['扔掉、跑丢的：原来养的人', /扔掉的、跑丢的/, '民法典 第1249条'],
      ['动物园的动物', /动物园应当担责/, '民法典 第1248条'],
      ['别人惹的：可以找养的人，也可以找惹的人', /惹它的人/, '民法典 第1250条'],
    ] as const
  ).map(([facts, says, cite]) => ({
    facts: `被动物咬：${facts}`,
    at: at('injury', 'animal', 'willing'),
    says,
    cites: [cite],
  })),
  {
    facts: '不知谁家的狗：原来养的人担责',
    at: at('injury', 'animal', 'unknown'),
    says: /扔掉的、跑丢的狗/,
    door: 'police',
    cites: ['民法典 第1249条'],
  },
  {
    facts: '公安不答复先复议，明说不管可以起诉，当场罚的先复议',
    at: at('injury', 'beaten', 'other', 'now'),
    says: [/不答复的，应当先复议/, /当场罚的，应当先复议/],
    never: /公安机关不管的，应当先/,
    cites: ['行政复议法实施条例 第30条'],
  },
  {
    facts: '楼上掉东西查不清是谁：可能扔的住户补偿',
    at: at('injury', 'accident', 'unknown'),
    says: [/查不清/, /能证明不是自己的除外/],
    cites: ['民法典 第1254条'],
  },
  {
    facts: '挨打时拦他：不受处罚，过了头的应当减轻',
    at: at('injury', 'beaten', 'other', 'now'),
    says: [/不受处罚/, /应当减轻/],
    cites: ['治安管理处罚法 第19条'],
  },
  ...(
    [
      ['injury', 'kids', 'inside'],
      ['school', 'hurt', 'under8'],
      ['school', 'hurt', 'over8'],
    ] as const
  ).map(
    ([tree, ...answers]): Right => ({
      facts: `${tree}：同学伤的，监护人担全部责任，尽到职责可以减轻，离了婚也要担`,
      at: at(tree, ...answers),
      says: [/担全部责任/, /可以减轻/, /离了婚/],
      cites: ['侵权责任编解释一 第5条'],
    }),
  ),
  ...(
    [
      ['injury', 'kids', 'inside'],
      ['school', 'hurt', 'outsider'],
    ] as const
  ).map(
    ([tree, ...answers]): Right => ({
      facts: `${tree}：校外的人伤的，学校担相应的补充责任`,
      at: at(tree, ...answers),
      says: /相应的补充责任/,
      cites: ['侵权责任编解释一 第14条'],
    }),
  ),
  {
    facts: '年老、重病去不了的：别人可以代为申请保护令',
    at: at('injury', 'beaten', 'family'),
    says: [/年老、残疾、重病/, /代为申请/],
    cites: ['人身安全保护令规定 第2条'],
  },
  {
    facts: '雇来干活被外人弄伤：那个人赔，或者雇主补偿',
    at: 'quiz:torts-hired-helper',
    says: /有权要雇人的给补偿/,
    cites: ['民法典 第1192条'],
  },
  {
    facts: '烈性犬：不担责、减轻都不支持',
    at: 'quiz:torts-banned-dog',
    says: /法院不支持/,
    cites: ['侵权责任编解释一 第23条'],
  },
  {
    facts: '免费捎人：全责、主责不等于重大过失',
    at: 'quiz:torts-free-ride',
    says: /不等于重大过失/,
    cites: ['交通事故解释二 第3条'],
  },
  {
    facts: '加班：劳动者证明，或者证明证据在单位手里',
    at: 'quiz:labour-records-held-by-boss',
    says: /由劳动者证明/,
    cites: ['劳动争议解释一 第42条'],
  },
  {
    facts: '上下班途中的认定书和合理路线',
    at: 'quiz:labour-road-counts',
    says: [/合理路线/, /认定书/],
    cites: ['工伤保险行政案件规定 第6条'],
  },
  {
    facts: '调解协议的支付令被异议：凭协议直接起诉',
    at: 'lesson:labour-mediation',
    says: [/支付令终结/, /直接起诉/],
    cites: ['劳动争议解释一 第13条'],
  },
  {
    facts: '打官司一般先仲裁，工资欠条除外',
    at: 'lesson:labour-mediation',
    says: /工资欠条/,
    cites: ['劳动争议解释一 第15条'],
  },
  // Legal aid
  ...(
    [
      ['三十一条的前几项', [/抚恤金/, /确认劳动关系/], '法律援助法 第31条'],
      ['三十一条的后几项', [/食药/, /污染索赔/, /国家赔偿/, /民事行为能力/], '法律援助法 第31条'],
      ['别的法律、法规、规章写了的也行', [/规章写了的也行/], '法律援助法 第31条'],
      ['不看家境的四种', [/家暴/, /见义勇为/, /英烈/, /改判无罪/], '法律援助法 第32条'],
      ['刑事案件', [/嫌疑人/, /被害人/], '法律援助法 第24条'],
      ['嫌疑人、被告人：经济困难或者其他原因都行', [/或者其他原因没请辩护人/], '法律援助法 第24条'],
      ['可能判无期的，也应当派律师', [/无期/], '法律援助法 第25条'],
      ['经济困难的标准由省里定，以当地公布的为准', [/省级政府定/, /当地公布的为准/], '法律援助法 第34条'],
      ['免查家境的人', [/优抚对象/, /进城务工/, /没有固定生活来源/], '法律援助法 第42条'],
      ['诉讼费可以缓、减、免', [/缓收、减收或者免收/], '法律援助法 第53条'],
      ['在哪里申请', [/办案机关所在地/, /事情发生地/], '法律援助法 第38条'],
      ['残疾人', [/残疾人/], '残疾人保障法 第60条'],
    ] as const
  ).map(([facts, says, cite]) => ({
    facts: `法律援助：${facts}`,
    at: 'channel:legal-aid',
    says: [...says],
    cites: [cite],
  })),
]

test.each(rights.map((right) => [right.facts, right] as const))('%s', (_, right) => {
  expect(faultsOf(right)).toEqual([])
})
