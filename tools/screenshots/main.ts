import { startOnly } from '../commands/start'
import { screenshotsCommand } from './command-line'

void startOnly(screenshotsCommand)
