"""Words of a customer who complains: something is broken, lost, late, wrong or outrageous."""

from nanni.rulekit.matchers import literals, phrases
from nanni.rulekit.rule import Cue

CUES = (
    Cue(
        name="complaint",
        match=(
            *phrases(
                "=не =работает|=работают|=пришло|=пришел|=пришла|=пришли|=привезли|=вернули"
                "|=отвечаете|=отвечают|=могу|=получил|=получила|=помогло|=запускается|=открывается"
                "|=включается|=грузится|=доставили|=приехал|=перезвонили|=зачислены|=подключили",
                "=не <VERB,past>|<VERB,3per>",
                "=нет <NOUN,gent>",
                "=пришел|=пришла|=пришло|=привезли|=приехала|=приехало <ADJF,ablt>",
                "сломаться|сломать|разбить|разбитый|потерять|испортить|списать|обмануть|обман|ужас"
                "|ужасный|кошмар|безобразие|жалоба|хамство|хамить|нахамить|возмутительный|позор"
                "|возмутить|надоесть|бесить|невозможно|мошенник|развод|отвратительный|издевательство"
                "|вернуть|возврат|компенсация|претензия|суд|роспотребнадзор|брак|бракованный|пропасть"
                "|исчезнуть|зависать|вылетать|грубость|задержка|опоздать|просроченный|дефект|ошибка"
                "|глючить|протекать|поврежденный|порвать|забанить|заблокировать|отказать",
                "=где =мой|=мои|=моя|=мое",
                "=до =сих =пор|=пор",
                "=сколько =можно|=еще|=ждать",
                slack=0,
            ),
            *phrases(
                "broken|broke|damage|lose|missing|late|delay|wrong|refund|unacceptable|terrible"
                "|awful|horrible|ridiculous|scam|fraud|complaint|complain|rude|crash|error|fail|bug"
                "|disappointed|disappointing|frustrated|frustrating|angry|annoyed|upset|worst|useless"
                "|outrageous|disgusting|charge|overcharge|cancel|leak|defective|faulty|stolen|ban",
                "=does|=do|=did|=is|=was|=has|=have|=can =not",
                "=doesn't|=didn't|=isn't|=wasn't|=hasn't|=haven't|=can't|=won't|=never",
                "=still =waiting|=no|=not|=nothing",
                "=where =is|=are",
                slack=0,
            ),
            *literals("!!", "??"),
        ),
    ),
)
