import type { LessonRefusal } from '../../../formats/lessonRefusal'
import { fieldZh } from './fileRefusal'

const COUNTED = { words: '词', signs: '字' } as const

/** 用中文说明课程为何打不开：哪里有误、错在何处、怎样改正。 */
export function lessonRefusalZh(refusal: LessonRefusal): string {
  return `无法打开这一课：${complaint(refusal)}`
}

function complaint(refusal: LessonRefusal): string {
  const { place, text } = refusal
  const says = text === '' ? `“${place}”` : `“${place}”是 ${text}，但它`
  switch (refusal.why) {
    case 'tooLarge':
      return `它超过 ${write(refusal.mostCharacters)} 个字符，远远超出一课所需。`
    case 'empty':
      return '它是空的。请选择从本页保存的课程文件。'
    case 'foreign':
      return `它没有“${place}”这一项，不是课程文件。请选择从本页保存的课程文件。`
    case 'notJson':
      if (!refusal.at) return '它的内容不是 JSON。请选择从本页保存的课程文件。'
      return text === ''
        ? `JSON 在${position(refusal.at)}中断了。请补全。`
        : `${position(refusal.at)}起的内容不是 JSON：“${text}”。请检查它前面是否多了或少了逗号、引号。`
    case 'doubled':
      return `${fieldZh(place)}在${position(refusal.at)}又出现了一次。请删去其中一个。`
    case 'tooSmall':
      return `${position(refusal.at)}的 ${text} 太接近 0，这里已无法表示。请改为 0，或例如 1e-300。`
    case 'tooGreat':
      return `${position(refusal.at)}的 ${text} 离 0 太远，这里已无法表示。请改为较小的数，例如 0.4。`
    case 'missing':
      return `缺少“${place}”这一项。请补上。`
    case 'unknown':
      return `没有${fieldZh(place)}。请删去它，或改正名称。`
    case 'notObject':
      return place === ''
        ? `它的内容是 ${text}，而课程文件应以 { 开头，里面写各项。`
        : `${says}应以 { 开头，里面写各项。`
    case 'version':
      return `“${place}”是 ${text}，但本页只能读取版本 ${write(refusal.version)}。`
    case 'text':
      return `${says}必须是一段文字。`
    case 'id':
      return `${says}必须是由小写字母和数字组成的名称，例如 "two-roads"。`
    case 'doubledId':
      return `“${place}”是 ${text}，前面已有同名的卡片。请给每张卡片各取一个名称。`
    case 'tooLong':
      return `“${place}”有 ${write(refusal.count)} 个${COUNTED[refusal.unit]}，而一张卡片最多显示 ${write(refusal.most)} 个：${text}。`
    case 'choice':
      return `${says}必须是以下之一：${refusal.choices.join('、')}。`
    case 'list':
      return `${says}必须是 ${write(refusal.least)} 到 ${write(refusal.most)} 项的列表。`
    case 'whole':
      return `${says}必须是 ${write(refusal.least)} 到 ${write(refusal.most)} 之间的整数。`
    case 'link':
      if (!refusal.link) return `“${place}”是 ${text}，什么也没说。请填写链接中 # 后面的内容。`
      return refusal.link.part === ''
        ? `“${place}”是 ${text}，不是本页的链接：其中有一项没有名字。`
        : `“${place}”是 ${text}，不是本页的链接：请检查“${refusal.link.part}”这一项。`
    case 'tooFar':
      return `“${place}”是 ${text}，但一课最多往后看 ${write(refusal.most)} 次更新。`
    case 'flaw':
      return `“${place}”是 ${text}，${flawed(refusal.flaw)}`
    case 'quantity':
      return `“${place}”提到了这张卡片的网络中没有的数：${text}。`
    case 'step':
      return `“${place}”是 ${text}，但这张卡片的网络没有写出这个数的步骤。`
    case 'parameter':
      return `“${place}”是 ${text}，但在这张卡片的网络中它不能编辑。`
    case 'passed':
      return `“${place}”是 ${text}，而这张卡片开始时，这一步已经走过。`
    case 'hidden':
      return `“${place}”泄露了 ${text}，而这张卡片开始时它还没有显示。请从更后面的步骤开始，或者放到最后再说。`
    case 'noNumber':
      return `“${place}”中的 ${text} 在这张卡片的网络中算不出数来。`
    case 'several':
      return `一张卡片只有一件事要做，而“${place}”是第二件：${refusal.fields.join('、')}。`
    case 'rightOptions':
      return `“${place}”在这张卡片的网络中有 ${write(refusal.count)} 个正确选项，而正确选项应当恰好有一个。`
    case 'done':
      return `“${place}”是 ${text}，而它在动手之前就已成立。`
    case 'check':
      return `“${place}”是 ${text}，而这张卡片开始时它并不成立。`
  }
}

function flawed({ at, text, why }: Extract<LessonRefusal, { why: 'flaw' }>['flaw']): string {
  const there = text === '' ? `结尾（第 ${write(at)} 个字符）` : `第 ${write(at)} 个字符“${text}”`
  switch (why) {
    case 'tooLong':
      return '长得没有人会读。'
    case 'unexpected':
      return `${there}不应出现在那里。`
    case 'notTruth':
      return `${there}起应当是一个比较。`
    case 'notNumber':
      return `${there}起应当是一个数。`
    case 'tooFar':
      return `${there}不是一课会往后看的更新次数。`
  }
}

function position({ line, column }: { readonly line: number; readonly column: number }): string {
  return `第 ${write(line)} 行第 ${write(column)} 列`
}

function write(value: number): string {
  return value.toLocaleString('en')
}
