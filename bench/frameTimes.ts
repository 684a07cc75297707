import type { Browser, Page } from 'playwright'

/** How long something took, in milliseconds. */
export interface Time {
  readonly wall: number
  /** Of it on the processor: less where other programs kept it waiting. */
  readonly processor: number
}

/** What the page's main thread did. */
export interface FrameTimes {
  /** Script of each frame in which any ran: with the layout it asks for and the garbage it leaves. */
  readonly script: readonly Time[]
  /** Script and all that the page does with the picture on its main thread: styles, layout, painting, handing over. */
  readonly work: readonly Time[]
  /** Every task, whether script, layout or painting. */
  readonly tasks: readonly Time[]
}

/** An event of a trace; times in microseconds. */
interface TraceEvent {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** The same two on the clock of the processor. */
  readonly tts?: number
  readonly tdur?: number
  readonly args?: { readonly name?: string }
}

const CATEGORIES = ['devtools.timeline', 'devtools.timeline.frame', 'disabled-by-default-devtools.timeline', 'v8']
/** The main thread hands a picture over: what it ran since the one before belongs to this frame. */
const FRAME = 'Commit'
const SCRIPT = [
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FunctionCall',
  'MajorGC',
  'MinorGC',
  'RunMicrotasks',
  'TimerFire',
  'V8.GCIncrementalMarking',
]
const RENDERING = [
  'HitTest',
  'IntersectionObserverController::computeIntersections',
  'Layerize',
  'Layout',
  'Paint',
  'PrePaint',
  'RecalculateStyles',
  'ScrollLayer',
  'UpdateLayer',
  'UpdateLayerTree',
  'UpdateLayoutTree',
  FRAME,
]

/** Traces a page while something happens to it. */
export async function traceFrames(browser: Browser, page: Page, happens: () => Promise<void>): Promise<FrameTimes> {
  await browser.startTracing(page, { categories: CATEGORIES })
  await happens()
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] }
  const events = onMainThread(traceEvents)
  return {
    script: perFrame(events, SCRIPT),
    work: perFrame(events, [...SCRIPT, ...RENDERING]),
    tasks: events
      .filter(({ name }) => name === 'RunTask')
      .map(({ dur = 0, tdur = 0 }) => ({ wall: dur / 1000, processor: tdur / 1000 })),
  }
}

/** A trace may hold helper processes with a main thread of their own: the page's is the one with the most frames. */
function onMainThread(events: readonly TraceEvent[]): readonly TraceEvent[] {
  const threads = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => events.filter((event) => event.pid === pid && event.tid === tid))
  const framesIn = (thread: readonly TraceEvent[]): number => thread.filter(({ name }) => name === FRAME).length
  return (threads.toSorted((a, b) => framesIn(b) - framesIn(a))[0] ?? []).toSorted(
    (a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0),
  )
}

/** How long events of these names took, for each frame that had any. */
function perFrame(events: readonly TraceEvent[], names: readonly string[]): readonly Time[] {
  const frames = [{ wall: 0, processor: 0 }]
  // Events lie inside each other: only the outermost count, which come first.
  let counted = 0
  for (const { name, ts, dur = 0, tdur = 0 } of events) {
    if (names.includes(name) && ts >= counted) {
      const frame = frames.at(-1)!
      frame.wall += dur / 1000
      frame.processor += tdur / 1000
      counted = ts + dur
    }
    if (name === FRAME) frames.push({ wall: 0, processor: 0 })
  }
  return frames.filter(({ wall }) => wall > 0)
}
