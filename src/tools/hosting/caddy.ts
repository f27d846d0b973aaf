import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../process';
import type { Program } from './program';

const SHIPPED = join(ROOT, 'docs/hosting/Caddyfile');

/** Caddy with the file that we ship, told by its environment where the site lies. */
export const caddy: Program = {
	name: 'Caddy',
	best: 'br',
	prepare: ({ root, folder }, port, scratch) => {
		const file = join(scratch, 'Caddyfile');
		// Its address for administration is the same for every Caddy of a machine.
		writeFileSync(file, `{\n\tadmin off\n}\nimport "${SHIPPED}"\n`);
		return {
			command: 'caddy',
			args: ['run', '--config', file, '--adapter', 'caddyfile'],
			env: {
				SITE_ADDRESS: `http://127.0.0.1:${port}`,
				SITE_ROOT: root,
				SITE_FOLDER: folder,
				XDG_CONFIG_HOME: scratch,
				XDG_DATA_HOME: scratch
			}
		};
	}
};
