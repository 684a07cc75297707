import { writeFileSync } from 'node:fs'
import { ARROWS } from '../test/support/arrows'
import { architecturePicture } from './architecture/picture'

writeFileSync('docs/architecture.svg', architecturePicture(ARROWS))
