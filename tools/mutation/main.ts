import { startOnly } from '../commands/start'
import { mutationCommand } from './command-line'

void startOnly(mutationCommand)
