import { describe, expect, it } from 'vitest';
import { heard, hostOf, isQuestion, messagesTo, type Host } from '../../../src/lib/embed/protocols';

const SIZE = { width: 600, height: 512 };
const ALWAYS = [
	{ sentinel: 'amp', type: 'embed-size', height: 512 },
	{ 'datawrapper-height': { 'taurus-leak': 512 } },
	{ type: 'iframe-resized', width: 600, height: 512 }
];
const GREETING =
	'[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';
const at = (search = '', hash = '') => hostOf('taurus-leak', { search, hash });
const strings = (host: Host, event: 'init' | 'resize' = 'resize') =>
	messagesTo(host, SIZE, event).slice(ALWAYS.length);

describe('What a host is told', () => {
	it('is three objects, whoever it is', () => {
		expect(messagesTo(at(), SIZE, 'init')).toEqual(ALWAYS);
	});

	it('is a string of pym.js where that named its child', () => {
		const host = at('?initialWidth=600&childId=pym-0-x&parentTitle=A');
		expect(strings(host)).toEqual(['pymxPYMxpym-0-xxPYMxheightxPYMx512']);
	});

	it('is a string of iframe-resizer once that greeted', () => {
		const host = heard(at(), GREETING);
		expect(strings(host, 'init')).toEqual(['[iFrameSizer]frame1:512:600:init']);
		expect(strings(host)).toEqual(['[iFrameSizer]frame1:512:600:resize']);
	});

	it('is an object of WordPress where the hash holds its secret', () => {
		for (const hash of ['#?secret=AbC123xyz9', '#secret=AbC123xyz9', '#x&secret=AbC123xyz9'])
			expect(strings(at('', hash))).toEqual([
				{ message: 'height', value: 512, secret: 'AbC123xyz9' }
			]);
		expect(strings(at('', '#?secret=')), 'an empty one').toEqual([]);
	});

	it('is everything that has shown itself, at once', () => {
		const host = heard(at('?childId=a', '#?secret=b'), GREETING);
		expect(messagesTo(host, SIZE, 'resize')).toHaveLength(6);
	});
});

describe('A question for the height', () => {
	it.each([
		{ sentinel: 'amp', type: 'frames-init' },
		{ type: 'iframe-child-init', bodyMargin: '0' },
		{ type: 'iframe-get-child-dimensions' },
		GREETING
	])('%j', (data) => expect(isQuestion(at(), data)).toBe(true));

	it('of WordPress needs its secret', () => {
		const host = at('', '#?secret=abc');
		expect(isQuestion(host, { message: 'ready', secret: 'abc' })).toBe(true);
		expect(isQuestion(host, { message: 'ready', secret: 'abd' })).toBe(false);
		expect(isQuestion(at(), { message: 'ready', secret: undefined })).toBe(false);
	});

	it.each([
		null,
		undefined,
		0,
		'',
		'[iFrameSizer]',
		'[iFrameSizer]frame1:512:600:resize',
		'[iFrameSizer]message:hello',
		'pymxPYMxaxPYMxnavigateToxPYMxhttps://a.b',
		{ sentinel: 'amp' },
		{ type: 'frames-init' },
		{ type: { toString: 1 } },
		[[]]
	])('is not %j', (data) => {
		expect(isQuestion(at(), data)).toBe(false);
		expect(heard(at(), data)).toEqual(at());
	});
});
