import type { LessonRefusal } from '../../../formats/lessonRefusal'
import { fieldEn } from './fileRefusal'

/** A refused lesson in words: where it is wrong, what is wrong there, and what to do. */
export function lessonRefusalEn(refusal: LessonRefusal): string {
  return `This lesson can’t be opened: ${complaint(refusal)}`
}

function complaint(refusal: LessonRefusal): string {
  const { place, text } = refusal
  const says = text === '' ? `“${place}”` : `“${place}” is ${text}, but it`
  switch (refusal.why) {
    case 'tooLarge':
      return `it has more than ${write(refusal.mostCharacters)} characters, far more than a lesson needs.`
    case 'empty':
      return 'it is empty. Choose a lesson that was saved from this page.'
    case 'foreign':
      return `it is not a lesson, because it has no field “${place}”. Choose one that was saved from this page.`
    case 'notJson':
      if (!refusal.at) return 'its text is not JSON. Choose a lesson that was saved from this page.'
      return text === ''
        ? `at ${position(refusal.at)} its JSON breaks off. Complete it.`
        : `at ${position(refusal.at)} its text is not JSON: “${text}”. Look for a missing or extra comma or quotation mark just before it.`
    case 'doubled':
      return `at ${position(refusal.at)} the field ${fieldEn(place)} stands there a second time. Remove one of the two.`
    case 'tooSmall':
      return `at ${position(refusal.at)} there is ${text}, which is closer to 0 than any number here can be. Write 0, or for example 1e-300.`
    case 'tooGreat':
      return `at ${position(refusal.at)} there is ${text}, which is farther from 0 than any number here can be. Write a smaller one, for example 0.4.`
    case 'missing':
      return `the field “${place}” is missing. Add it.`
    case 'unknown':
      return `there is no field ${fieldEn(place)}. Remove it, or correct its name.`
    case 'notObject':
      return place === ''
        ? `it holds ${text}, but a lesson begins with { and has fields inside.`
        : `${says} must begin with { and have fields inside.`
    case 'version':
      return `“${place}” is ${text}, but this page reads version ${write(refusal.version)} only.`
    case 'text':
      return `${says} must be a text.`
    case 'id':
      return `${says} must be a name of small letters and digits, such as "two-roads".`
    case 'doubledId':
      return `“${place}” is ${text}, as an earlier card is called. Give each card a name of its own.`
    case 'tooLong':
      return `“${place}” has ${write(refusal.count)} ${refusal.unit}, and ${write(refusal.most)} are the most that a card shows: ${text}.`
    case 'choice':
      return `${says} must be one of ${refusal.choices.join(', ')}.`
    case 'list':
      return `${says} must be a list of ${write(refusal.least)} to ${write(refusal.most)} items.`
    case 'whole':
      return `${says} must be a whole number from ${write(refusal.least)} to ${write(refusal.most)}.`
    case 'link':
      if (!refusal.link) return `“${place}” is ${text}, which says nothing. Write what stands behind # in a link.`
      return refusal.link.part === ''
        ? `“${place}” is ${text}, which is not a link of this page: one of its parts has no name.`
        : `“${place}” is ${text}, which is not a link of this page: look at its part “${refusal.link.part}”.`
    case 'tooFar':
      return `“${place}” is ${text}, but a lesson looks at most ${write(refusal.most)} updates ahead.`
    case 'flaw':
      return `“${place}” is ${text}, and ${flawed(refusal.flaw)}`
    case 'quantity':
      return `“${place}” names a number that this card’s network does not have: ${text}.`
    case 'step':
      return `“${place}” is ${text}, but no step of this card’s network writes such a number.`
    case 'parameter':
      return `“${place}” is ${text}, but that can’t be edited in this card’s network.`
    case 'passed':
      return `“${place}” is ${text}, a step that has been made where this card starts.`
    case 'hidden':
      return `“${place}” gives away ${text}, which is still hidden where this card starts. Start later, or say it afterwards.`
    case 'noNumber':
      return `“${place}” holds ${text}, which comes to no number in this card’s network.`
    case 'several':
      return `a card has one thing to do, but “${place}” makes a second: ${refusal.fields.join(', ')}.`
    case 'rightOptions':
      return `“${place}” has ${write(refusal.count)} right options in this card’s network. There must be exactly one.`
    case 'done':
      return `“${place}” is ${text}, which holds before anything is done.`
    case 'check':
      return `“${place}” is ${text}, which does not hold where this card starts.`
  }
}

function flawed({ at, text, why }: Extract<LessonRefusal, { why: 'flaw' }>['flaw']): string {
  const there = text === '' ? `its end, sign ${write(at)},` : `“${text}”, sign ${write(at)},`
  switch (why) {
    case 'tooLong':
      return 'that is longer than anybody reads.'
    case 'unexpected':
      return `${there} can’t stand there.`
    case 'notTruth':
      return `from ${there} on there should be a comparison.`
    case 'notNumber':
      return `from ${there} on there should be a number.`
    case 'tooFar':
      return `${there} is not a number of updates that a lesson looks ahead.`
  }
}

function position({ line, column }: { readonly line: number; readonly column: number }): string {
  return `line ${write(line)}, column ${write(column)}`
}

function write(value: number): string {
  return value.toLocaleString('en')
}
