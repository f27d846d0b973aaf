/** Serves the build, on port 4173 or the next free one; `PORT` asks for another. */
import { existsSync } from 'node:fs';
import { BUILD, NO_BUILD, serve } from './serve';

const port = Number(process.env.PORT || 4173);

if (!existsSync(BUILD)) {
	console.error(NO_BUILD);
	process.exitCode = 1;
} else if (!Number.isInteger(port) || port < 0 || port > 65_535) {
	console.error(`PORT is "${process.env.PORT}", which is not a port number.`);
	process.exitCode = 1;
} else {
	const { url } = await serve(BUILD, { port });
	console.log(`Sourceline is at ${url}`);
	console.log('Stop it with Ctrl+C.');
}
