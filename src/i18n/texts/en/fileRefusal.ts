import type { FileRefusal } from '../../../formats/networkFile'
import type { TextPlace } from '../../../formats/jsonFlaw'
import { figureFlawEn } from './figureFlaw'
import { refusalEn } from './refusal'

/** A refused file in words: where it is wrong, what is wrong there, and what to do. */
export function fileRefusalEn(refusal: FileRefusal): string {
  return `This file can’t be opened: ${complaint(refusal)}`
}

/** A field as a sentence names it; a file may have one under an empty name. */
export function fieldEn(place: string): string {
  return place === '' ? 'without a name' : `“${place}”`
}

function complaint(refusal: FileRefusal): string {
  const { place, text } = refusal
  switch (refusal.why) {
    case 'noFile':
      return 'what was dropped is not a file. Drop a network file that was saved from this page.'
    case 'several':
      return 'there are several. Drop one network file by itself.'
    case 'folder':
      return 'it is a folder. Drop the network file that lies in it.'
    case 'lost':
      return 'the browser can’t read it. It may have been moved, or another program may hold it: choose it again.'
    case 'tooLarge':
      return `it has more than ${write(refusal.mostCharacters)} characters, far more than a network needs.`
    case 'empty':
      return 'it is empty. Choose a network file that was saved from this page.'
    case 'foreign':
      return `it is not a network file, because it has no field “${place}”. Choose one that was saved from this page.`
    case 'notJson':
      if (!refusal.at) return 'its text is not JSON. Choose a network file that was saved from this page.'
      return text === ''
        ? `at ${position(refusal.at)} its JSON breaks off. Complete it, or choose another file.`
        : `at ${position(refusal.at)} its text is not JSON: “${text}”. Look for a missing or extra comma or quotation mark just before it, or choose another file.`
    case 'doubled':
      return `at ${position(refusal.at)} the field ${fieldEn(place)} stands there a second time. Remove one of the two.`
    case 'tooSmall':
      return `at ${position(refusal.at)} there is ${text}, which is closer to 0 than any number here can be. Write 0, or for example 1e-300.`
    case 'tooGreat':
      return `at ${position(refusal.at)} there is ${text}, which is farther from 0 than any number here can be. Write a smaller one, for example 0.4.`
    case 'missing':
      return `the field “${place}” is missing. Add it.`
    case 'unknown':
      return `a network file has no field ${fieldEn(place)}. Remove it, or correct its name.`
    case 'notObject':
      return place === ''
        ? `it holds ${text}, but a network file begins with { and has fields inside.`
        : `“${place}” is ${text}, but it must begin with { and have fields inside.`
    case 'version':
      return `“${place}” is ${text}, but this page reads version ${write(refusal.version)} only.`
    case 'size':
      return `“${place}” is ${text}, but a network may have at most ${write(refusal.mostLayers)} layers of at most ${write(refusal.mostNodes)} nodes.`
    case 'problem':
      return refusal.count === null
        ? `“${place}” is ${text}. ${refusalEn(refusal)}`
        : `“${place}” has ${write(refusal.count)} ${refusal.count === 1 ? 'item' : 'items'}. ${refusalEn(refusal)}`
    case 'whole':
      return `“${place}” is ${text}, but it must be a whole number from 0 to ${write(refusal.most)}.`
    case 'beyond':
      return `“${place}” is ${text}, but the run has only ${write(refusal.most)} ${refusal.most === 1 ? 'iteration' : 'iterations'}. Write at most ${write(refusal.most)}.`
    case 'work':
      return `“${place}” is ${text}, but a run of this network and its samples goes to iteration ${write(refusal.most)} at the most: more would take too long.`
    case 'step':
      return `“${place}” is ${text}, but no step of this network writes such a number. Write null for the start of the iteration.`
    case 'bug':
      return `“${place}” is ${text}, but there is no wrong program of that name. Remove the field, or correct the name.`
    case 'together':
      return `“${place}” is ${text}, but a “bug” is named as well, and only one program can run. Remove one of the two.`
    case 'scenario':
      return `“${place}” is ${text}, but there is no scenario of that name. Remove the field, or correct the name.`
    case 'figure':
      return refusal.flaw
        ? `“${place}” is ${text}: ${figureFlawEn(refusal.flaw)} Write a line such as "grad.w5 = 0.0822", or remove it.`
        : `“${place}” is ${text}, but it must be one line such as "grad.w5 = 0.0822".`
    case 'figures':
      return `“${place}” is ${text}, but it must be a list of lines such as ["grad.w5 = 0.0822"].`
    case 'unreachable':
      return `“${place}” is ${text}, but the numbers of this run stop being finite before that. Write a smaller one, or lower the learning rate.`
  }
}

function position({ line, column }: TextPlace): string {
  return `line ${write(line)}, column ${write(column)}`
}

function write(value: number): string {
  return value.toLocaleString('en')
}
