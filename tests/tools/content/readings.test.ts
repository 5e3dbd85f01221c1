import { syllablesOf } from '../../../tools/content/compile/readings'

/** Characters that are read in several ways, in the words of this county's matters. */
test.each([
  // 发 卡
  ['理发卡', 'li fa ka'],
  ['银行卡', 'yin hang ka'],
  ['预付卡', 'yu fu ka'],
  ['关卡', 'guan qia'],
  // 行
  ['在行政复议', 'zai xing zheng fu yi'],
  ['同行政机关', 'tong xing zheng ji guan'],
  ['本行政区', 'ben xing zheng qu'],
  ['银行账号', 'yin hang zhang hao'],
  ['银行政策', 'yin hang zheng ce'],
  ['行业协会', 'hang ye xie hui'],
  ['有的行当', 'you de hang dang'],
  ['申请执行', 'shen qing zhi xing'],
  // 调
  ['人民调解', 'ren min tiao jie'],
  ['协同调解', 'xie tong tiao jie'],
  ['申请调解', 'shen qing tiao jie'],
  ['请调解员', 'qing tiao jie yuan'],
  ['联调', 'lian tiao'],
  ['收回、调整', 'shou hui  tiao zheng'],
  ['开始调查', 'kai shi diao cha'],
  ['调取证据', 'diao qu zheng ju'],
  ['调动工作', 'diao dong gong zuo'],
  // 重
  ['重婚', 'chong hun'],
  ['重新审查', 'chong xin shen cha'],
  ['重做', 'chong zuo'],
  ['罚重了', 'fa zhong le'],
  ['伤得多重', 'shang de duo zhong'],
  ['重大误解', 'zhong da wu jie'],
  ['双重', 'shuang chong'],
  // 了
  ['出了事故', 'chu le shi gu'],
  ['晚上出了事', 'wan shang chu le shi'],
  ['走不了路', 'zou bu liao lu'],
  ['退不了钱', 'tui bu liao qian'],
  ['了解', 'liao jie'],
  ['为了', 'wei le'],
  // 还
  ['借钱不还', 'jie qian bu huan'],
  ['欠债还钱', 'qian zhai huan qian'],
  ['到期不还', 'dao qi bu huan'],
  ['替人还的债', 'ti ren huan de zhai'],
  ['期限还没到', 'qi xian hai mei dao'],
  ['该罚还是罚', 'gai fa hai shi fa'],
  // others
  ['快递没收到', 'kuai di mei shou dao'],
  ['没收违法所得', 'mo shou wei fa suo de'],
  ['家长', 'jia zhang'],
  ['最长期限', 'zui chang qi xian'],
  ['社会计划', 'she hui ji hua'],
  ['会计', 'kuai ji'],
  ['信息泄露', 'xin xi xie lou'],
  ['利率', 'li lv'],
  ['率先', 'shuai xian'],
  ['不便宜', 'bu pian yi'],
  ['标的额', 'biao di e'],
  ['恐吓', 'kong he'],
  ['吓唬', 'xia hu'],
  ['子女', 'zi nv'],
  ['法律', 'fa lv'],
  ['虐待', 'nve dai'],
])('%s is read %s', (text, syllables) => {
  expect(syllablesOf(text).join(' ')).toBe(syllables)
})
