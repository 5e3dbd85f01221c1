import { startOnly } from '../commands/start'
import { iconsCommand } from './command-line'

void startOnly(iconsCommand)
