import type { EdtfDate, EdtfInterval, EdtfRange, EdtfSingle } from './edtf-types';

/** Writes a date as EDTF: the inverse of `parseEdtf`. */
export function formatEdtf(date: EdtfDate): string {
	switch (date.kind) {
		case 'interval':
			return `${formatEnd(date.start)}/${formatEnd(date.end)}`;
		case 'oneOf':
			return `[${date.members.map(formatMember).join(',')}]`;
		case 'allOf':
			return `{${date.members.map(formatMember).join(',')}}`;
		default:
			return formatSingle(date) + date.qualifier;
	}
}

function formatSingle(date: EdtfSingle): string {
	switch (date.kind) {
		case 'longYear':
			return `Y${date.year}`;
		case 'season':
			return `${date.year}-${date.season}`;
		case 'time': {
			const clock = [date.hour, date.minute, date.second].map((part) =>
				String(part).padStart(2, '0')
			);
			return `${date.year}-${date.month}-${date.day}T${clock.join(':')}${date.offset}`;
		}
		case 'date':
			return [date.year, date.month, date.day].filter(Boolean).join('-');
	}
}

function formatEnd(end: EdtfInterval['start']): string {
	if (end === 'unknown') return '';
	return end === 'open' ? '..' : formatEdtf(end);
}

function formatMember(member: EdtfSingle | EdtfRange): string {
	if (member.kind !== 'range') return formatEdtf(member);
	const [from, to] = [member.from, member.to].map((end) => (end ? formatEdtf(end) : ''));
	return `${from}..${to}`;
}
