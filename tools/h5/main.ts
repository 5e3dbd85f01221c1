import { startOnly } from '../commands/start'
import { orderCommand } from './command-line'

void startOnly(orderCommand)
