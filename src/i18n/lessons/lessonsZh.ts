import { lessonRefusalZh } from '../texts/zh/lessonRefusal'
import type { LessonWords } from './lessons'

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
  hint: '提示',
  again: '重做这一张',
  done: '完成。',
  copy: '保存一份来修改',
  timer: ({ seconds }) => `计时 ${seconds} 秒`,
  timeLeft: ({ seconds }) => `${seconds} 秒，停止`,
  timeIsUp: '时间到，请交换。',
  refused: lessonRefusalZh,
}
