import { Refusal } from '../fault'

/** A longer link makes a denser code, which an old phone reads only from close by. */
const longest = 128

/**
 * The address a poster's code holds. The same link serves both: WeChat hands it to the mini-program, where the operator has
 * registered the base, and a browser opens the H5 build at it. The code stands in the query, because what follows a # is no
 * part of what WeChat compares.
 */
export function posterLink(base: string, code: string): string {
  return `${base}?c=${code}`
}

/** @throws Refusal with what is wrong with the address and how it should be. */
export function checkBase(base: string): void {
  const wrong = faultOf(base)
  if (wrong) throw new Refusal(`--base ${base}：${wrong}。要写成 https://域名/文件夹/，就是 H5 版放在哪里`)
}

function faultOf(base: string): string | undefined {
  if (!/^[!-~]+$/.test(base)) return '只能有英文字母、数字和符号，不能有空格和中文'
  if (!URL.canParse(base)) return '不是网址'
  const url = new URL(base)
  if (url.protocol !== 'https:') return '要以 https:// 开头，别的打不开小程序'
  if (url.username !== '' || url.password !== '') return '网址里不能有用户名和密码'
  if (base.includes('?')) return '网址里不能有 ?，码要放在那里'
  if (base.includes('#')) return '网址里不能有 #'
  if (url.pathname.includes('//')) return '域名后面有两个连着的 /，只留一个'
  if (!base.endsWith('/')) return '要以 / 结尾，微信才按文件夹认'
  const length = posterLink(base, '00000').length
  return length > longest ? `连码一共 ${length} 个字符，最多 ${longest} 个，太长的码不好扫` : undefined
}
