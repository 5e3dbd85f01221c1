import { startOnly } from '../commands/start'
import { sizeCommand } from './command-line'

void startOnly(sizeCommand)
