import type { Refusal } from '../../../formats/refusal'
import { writeCount } from '../../writeCount'
import { refusalZh } from './refusal'

/** 用中文说明链接为何打不开：哪一项有误、为什么，以及现在显示的是什么。 */
export function linkRefusalZh(refusal: Refusal): string {
  const said = complaint(refusal)
  return refusal.why === 'beyond' ? said : `无法打开这个链接：${said}现在显示的是原文的例子。`
}

function complaint({ part, text, why, error, most = 0 }: Refusal): string {
  const says = text === '' ? `“${part}”这一项是空的` : `“${part}”这一项写作“${text}”`
  switch (why) {
    case 'missing':
      return `缺少必需的“${part}”这一项。`
    case 'doubled':
      return `“${part}”这一项出现了两次。`
    case 'unknown':
      return part === '' ? '其中有一项没有名称。' : `其中有“${part}”这一项，而本页不认识它。`
    case 'unreadable':
      return `${says}，无法读取。`
    case 'version':
      return `${says}，来自本页的其他版本。`
    case 'count':
      return part === 'act' ? `${says}，激活函数的个数与层数不符。` : `${says}，数值的个数与这个网络不符。`
    case 'range':
      return `${says}，${limitOf(part)}`
    case 'endless':
      return `${says}，但在那次迭代之前，这个网络的数就已太大或太接近 0，无法写出。`
    case 'work':
      return `${says}，但以此网络及其样本，一次运行最多到第 ${writeCount(most)} 次迭代，再多就太久了。`
    case 'tooLong':
      return '它的长度远远超出一个网络所需。'
    case 'choice':
      return `${says}，不在可选的范围内。`
    case 'step':
      return `${says}，但这次迭代没有这一步。`
    case 'beyond':
      return `这个链接要打开的步骤是“${text}”，但这次迭代在那之前就结束了：现在显示的是它的最后一步。`
    case 'clash':
      return error ? `${says}。${refusalZh(error)}` : `${says}，与网络的其他部分不符。`
    case 'together':
      return '“bug”与“secret”各指定了一个程序，但只能运行一个。'
  }
}

/** 这一项最多能是多少，只在能用一两个数说清时说明。 */
function limitOf(part: string): string {
  switch (part) {
    case 'n':
      return '但这里的网络只能有 2 到 6 层，每层 1 到 8 个神经元。'
    case 'k':
      return `但一次运行最多到第 ${writeCount(10_000_000)} 次迭代。`
    default:
      return '超出了允许的范围。'
  }
}
