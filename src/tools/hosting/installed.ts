import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../process';
import { caddy } from './caddy';
import { nginx } from './nginx';
import { PATH, type Program } from './program';

/**
 * The servers to test: nginx as its file stands, nginx with brotli, Caddy.
 * @throws when one of them is not installed, saying how to install it: a test that leaves one out would
 * pass without having looked
 */
export async function installedPrograms(): Promise<Program[]> {
	const options = { quiet: true, env: { PATH }, seconds: 30 };
	const about = await run('nginx', ['-V'], options);
	const { code } = await run('caddy', ['version'], options);
	const [, modules = ''] = /--modules-path=(\S+)/.exec(about.output) ?? [];
	const brotli = join(modules, 'ngx_http_brotli_static_module.so');
	const missing = [
		...(about.code === 0 ? [] : ['nginx']),
		...(code === 0 ? [] : ['caddy']),
		...(modules && existsSync(brotli) ? [] : ['libnginx-mod-http-brotli-static'])
	];
	if (missing.length) {
		const packages = missing.join(' ');
		throw new Error(`Not installed: ${packages}. On Debian: apt-get install -y ${packages}`);
	}
	return [nginx(), nginx(brotli), caddy];
}
