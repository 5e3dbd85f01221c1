import { startOnly } from '../commands/start'
import { scorecardCommand } from './command-line'

void startOnly(scorecardCommand)
