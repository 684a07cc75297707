import { lessonRefusalZh } from '../texts/zh/lessonRefusal'
import type { LessonWords } from './lessons'

const LIST = new Intl.ListFormat('zh', { type: 'conjunction' })

export const lessonsZh: LessonWords = {
  lessons: '课程',
  open: '打开课程文件…',
  minutes: ({ minutes }) => `${minutes} 分钟`,
  card: '卡片',
  cardOf: ({ card, total }) => `第 ${card} 张，共 ${total} 张`,
  next: '下一张',
  skip: '跳过这张',
  back: '上一张',
  leave: '离开课程',
  end: '结束课程',
  over: '课程结束',
  closing({ asked, answered, right }) {
    const left = asked - answered
    if (asked === 0) return '这是最后一张卡片。'
    if (answered === 0) return `这是最后一张卡片。有 ${asked} 题没有作答。`
    return `这是最后一张卡片。答了 ${answered} 题，对 ${right} 题${left > 0 ? `，另有 ${left} 题没有作答` : ''}。`
  },
  tryNext: ({ title }) => `接着试试：${title}`,
  tryOwn: '接着试试：改动任意一个数，或打开一个情景，先说出你的预期，再看结果。',
  leavesNext: '再按一次 Page Down 就离开课程。',
  hint: '提示',
  again: '重做这一张',
  done: '完成。',
  copy: '保存一份来修改',
  timer: ({ seconds }) => `计时 ${seconds} 秒`,
  timeLeft: ({ seconds }) => `${seconds} 秒，停止`,
  timeIsUp: '时间到，请交换。',
  toTab: ({ tab }) => `打开“${tab}”（P）`,
  flagged({ flagged, others }) {
    if (flagged.length === 0) return '没有权重被标出：算出的与测得的处处相同。'
    if (others.length === 0) return '所有权重都被标出：算出的与测得的处处不同。'
    return `被标出的：${LIST.format(flagged)}，算出的与测得的不同。没有被标出的：${LIST.format(others)}。`
  },
  found: ({ title, does }) => `是“${title}”：${does}`,
  refused: lessonRefusalZh,
}
