import { chosenPack } from '../../config/pack'
import { startOnly } from '../commands/start'
import { picturesCommand } from './command-line'

void startOnly(({ print }) => picturesCommand({ root: process.cwd(), pack: chosenPack, print }))
