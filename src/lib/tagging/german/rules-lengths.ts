/** How long, and how often: "monatelang", "alle zwei Jahre". A length is no date. */
import type { Rule } from '../grammar';
import * as lengths from '../meanings/lengths';

export const lengthRules: Rule[] = [
	{
		name: 'monatelang',
		pattern: '{unitsLong:unit}',
		means: lengths.open,
		example: 'eine [monatelange = PXM] Debatte'
	},
	{
		name: '38-minütig',
		pattern: '{number:amount}-{unitAdjective:unit}',
		means: lengths.duration,
		example: 'der [38-minütige = PT38M] Mitschnitt'
	},
	{
		name: 'zweiwöchig',
		pattern: '{length}',
		means: lengths.written,
		notBefore: 'kind|kinder|junge|mädchen|sohn|tochter|bub',
		example: 'eine [zweiwöchige = P2W] Reise'
	},
	{
		name: 'so viele Einheiten',
		pattern: '{amount} (weitere|weiteren|volle|vollen|ganze|ganzen)? {unit}',
		means: lengths.duration,
		notBefore: 'alt|alte|alten|alter',
		example: 'Es dauerte [zwei Jahre = P2Y].'
	},
	{
		name: 'die letzten Einheiten',
		pattern: '(den|die|der) {which} {amount} {units:unit}',
		means: lengths.duration,
		example: 'in [den vergangenen fünf Jahren = P5Y]'
	},
	{
		name: 'die letzten paar Einheiten',
		pattern: '(den|die|der) {which} {units:unit}',
		means: lengths.open,
		example: 'in [den vergangenen Wochen = PXW]'
	},
	{
		name: 'von bis Einheiten',
		pattern: '{amount} (bis|oder) {amount:more} {units:unit}',
		means: lengths.between,
		example: '[zwei bis drei Wochen = PXW]'
	},
	{
		name: 'ungezählte Einheiten',
		pattern: '{units:unit}',
		means: lengths.open,
		behind: 'seit|dauern|dauert|dauerte|für|binnen|über|nach|noch|innerhalb',
		notBefore: 'der|des|{month}',
		example: 'seit [Monaten = PXM]'
	},
	{
		name: 'ungezählte Einheiten dauern',
		pattern: '{units:unit}',
		means: lengths.open,
		before: 'dauern|dauert|dauerte|gedauert|brauchen|warten|in',
		behind: 'würde|wird|kann|könnte|es|noch|dürfte',
		example: 'Das kann [Wochen = PXW] dauern.'
	},
	{
		name: 'eine Weile',
		pattern:
			'(eine weile|einige zeit|längere zeit|lange zeit|einiger zeit|längerer zeit|langer zeit)',
		means: lengths.unmeasured,
		example: 'seit [einiger Zeit = PXX]'
	},
	{
		name: 'täglich',
		pattern: '{often:unit}',
		means: lengths.every,
		example: 'Sie fliegen [täglich = P1D].'
	},
	{
		name: 'jede Einheit',
		pattern: '(jede|jeden|jedes|jeder|jedem|pro) {period:unit}',
		means: lengths.every,
		example: '[jedes Jahr = P1Y] mehr'
	},
	{
		name: 'alle so viele Einheiten',
		pattern: 'alle {amount} {units:unit}',
		means: lengths.every,
		example: '[alle zwei Jahre = P2Y]'
	},
	{
		name: 'im Jahr',
		pattern: 'im {period:unit}',
		means: lengths.every,
		behind: 'euro|dollar|mal|stunden|prozent',
		example: 'zwei Millionen Euro [im Jahr = P1Y]'
	},
	{
		name: 'jeder Wochentag',
		pattern: '(jeden|jeder|jedem) {weekday}',
		means: lengths.everyWeekday,
		example: '[jeden Donnerstag = XXXX-WXX-4]'
	},
	{
		name: 'montags',
		pattern: '{weekdays:weekday}',
		means: lengths.everyWeekday,
		example: '[montags = XXXX-WXX-1] geschlossen'
	},
	{
		name: 'jeder Monat beim Namen',
		pattern: '(jeden|jeder|jedem) {month}',
		means: lengths.everyMonth,
		example: '[jeden März = XXXX-03]'
	}
];
