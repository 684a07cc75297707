import type { FileRefusal } from '../../../formats/networkFile'
import { figureFlawZh } from './figureFlaw'
import { refusalZh } from './refusal'

/** 用中文说明文件为何打不开：哪里有误、错在何处、怎样改正。 */
export function fileRefusalZh(refusal: FileRefusal): string {
  return `无法打开这个文件：${complaint(refusal)}`
}

/** 句子中对一项的称呼；文件里的一项可能名称为空。 */
export function fieldZh(place: string): string {
  return place === '' ? '无名的一项' : `“${place}”这一项`
}

function complaint(refusal: FileRefusal): string {
  const { place, text } = refusal
  switch (refusal.why) {
    case 'noFile':
      return '拖放的内容不是文件。请拖放从本页保存的网络文件。'
    case 'several':
      return '一次拖放了多个文件。请只拖放一个网络文件。'
    case 'folder':
      return '它是一个文件夹。请拖放其中的网络文件。'
    case 'lost':
      return '浏览器读不到它。它可能已被移动，或被其他程序占用：请重新选择。'
    case 'tooLarge':
      return `它超过 ${write(refusal.mostCharacters)} 个字符，远远超出一个网络所需。`
    case 'empty':
      return '它是空的。请选择从本页保存的网络文件。'
    case 'foreign':
      return `它没有“${place}”这一项，不是网络文件。请选择从本页保存的网络文件。`
    case 'notJson':
      if (!refusal.at) return '它的内容不是 JSON。请选择从本页保存的网络文件。'
      return text === ''
        ? `JSON 在${position(refusal.at)}中断了。请补全，或选择其他文件。`
        : `${position(refusal.at)}起的内容不是 JSON：“${text}”。请检查它前面是否多了或少了逗号、引号，或选择其他文件。`
    case 'doubled':
      return `${fieldZh(place)}在${position(refusal.at)}又出现了一次。请删去其中一个。`
    case 'tooSmall':
      return `${position(refusal.at)}的 ${text} 太接近 0，这里已无法表示。请改为 0，或例如 1e-300。`
    case 'tooGreat':
      return `${position(refusal.at)}的 ${text} 离 0 太远，这里已无法表示。请改为较小的数，例如 0.4。`
    case 'missing':
      return `缺少“${place}”这一项。请补上。`
    case 'unknown':
      return `网络文件中没有${fieldZh(place)}。请删去它，或改正名称。`
    case 'notObject':
      return place === ''
        ? `它的内容是 ${text}，而网络文件应以 { 开头，里面写各项。`
        : `“${place}”是 ${text}，但它应以 { 开头，里面写各项。`
    case 'version':
      return `“${place}”是 ${text}，但本页只能读取版本 ${write(refusal.version)}。`
    case 'size':
      return `“${place}”是 ${text}，但一个网络最多 ${write(refusal.mostLayers)} 层，每层最多 ${write(refusal.mostNodes)} 个神经元。`
    case 'problem':
      return refusal.count === null
        ? `“${place}”是 ${text}。${refusalZh(refusal)}`
        : `“${place}”有 ${write(refusal.count)} 项。${refusalZh(refusal)}`
    case 'whole':
      return `“${place}”是 ${text}，但它必须是 0 到 ${write(refusal.most)} 之间的整数。`
    case 'beyond':
      return `“${place}”是 ${text}，但这次运行只有 ${write(refusal.most)} 次迭代。请填写不超过 ${write(refusal.most)} 的数。`
    case 'work':
      return `“${place}”是 ${text}，但以此网络及其样本，一次运行最多到第 ${write(refusal.most)} 次迭代，再多就太久了。`
    case 'step':
      return `“${place}”是 ${text}，但这个网络没有写出这个数的步骤。填写 null 表示从这次迭代的开头开始。`
    case 'bug':
      return `“${place}”是 ${text}，但没有叫这个名字的错误程序。请删去这一项，或改正名称。`
    case 'together':
      return `“${place}”是 ${text}，但同时还指定了“bug”，而只能运行一个程序。请删去其中一项。`
    case 'scenario':
      return `“${place}”是 ${text}，但没有叫这个名字的情景。请删去这一项，或改正名称。`
    case 'figure':
      return refusal.flaw
        ? `“${place}”是 ${text}：${figureFlawZh(refusal.flaw)}请写成像 "grad.w5 = 0.0822" 这样的一行，或删去它。`
        : `“${place}”是 ${text}，但它应写成像 "grad.w5 = 0.0822" 这样的一行。`
    case 'figures':
      return `“${place}”是 ${text}，但它应是一个列表，每项像 "grad.w5 = 0.0822" 这样写成一行。`
    case 'unreachable':
      return `“${place}”是 ${text}，但在那之前，这次运行的数值就不再有限了。请填写更小的数，或降低学习率。`
  }
}

function position({ line, column }: { readonly line: number; readonly column: number }): string {
  return `第 ${write(line)} 行第 ${write(column)} 列`
}

function write(value: number): string {
  return value.toLocaleString('en')
}
