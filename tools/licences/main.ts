import { startOnly } from '../commands/start'
import { licencesCommand } from './command-line'

void startOnly(licencesCommand)
