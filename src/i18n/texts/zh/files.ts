import type { filesEn } from '../en/files'
import { writeCount } from '../../writeCount'

/** 关于保存与打开文件的文字。 */
export const filesZh: typeof filesEn = {
  title: '保存运行数据',
  every: '行',
  everyOf: ({ every }) => (every === 1 ? '每次迭代一行' : `每 ${writeCount(every)} 次迭代一行`),
  size: ({ rows, size }) => `共 ${writeCount(rows)} 行，约 ${size}。每行包含全部权重、输出和误差，保留完整精度。`,
  saveCsv: '保存为 CSV',
  saving: '正在保存运行数据',
  savingValue: ({ percent }) => `已写入 ${percent}%`,
  cancel: '取消',
  framed: '没有得到文件吗？包含本页的网页可能不允许下载。请复制链接，在单独的标签页中打开后再保存。',
  saved: '文件已交给浏览器保存。',
  cancelled: '已取消，没有保存任何内容。',
  tooLarge: '数据太大，浏览器放不下。请减少行数。',
}
