"""TON05: words that say it is easy; whoever finds it hard feels stupid."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, pattern, phrases

#: «Просто напишите нам» spares effort; it does not belittle.
_CONTACT = frozenset(
    "напишите ответьте позвоните пришлите сообщите скажите дайте назовите напиши позвони reply let"
    " write tell text send call say answer message email drop forward ask ignore приходите заходите"
    " приезжайте заезжайте оставьте walk come pop leave".split()
)
_DO_EN = (
    "click|press|go|open|restart|reboot|reload|refresh|log|sign|enter|type|select|choose|tap"
    "|turn|run"
    "|install|reinstall|update|download|upload|plug|unplug|hit|follow|use|read|check|look|clear|set"
    "|add|remove|delete|change|switch|scroll|visit|fill|copy|paste|drag|google|search|put|wait"
)


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        inside = view.words[match.first : match.last] if match.first >= 0 else []
        if _CONTACT.isdisjoint(inside):
            yield view.hit(match)


RULE = Rule(
    code="TON05",
    name="simplicity-words",
    category="condescension",
    severity="note",
    why={
        "ru": "Раз это «просто» и «очевидно», а у человека не вышло, выходит, он глуп.",
        "en": "If it is “simple” and “obvious” and they still could not do it, they must be"
        " stupid.",
    },
    advice={
        "ru": "Уберите слово: шаг станет короче, а упрёк исчезнет. «Нажмите „Войти“».",
        "en": "Drop the word: the step gets shorter and the reproach is gone. “Click Sign in”.",
    },
    match=(
        *phrases(
            "!=не|=если =просто|=всего-навсего <VERB,impr>",
            "=просто =надо|=нужно|=достаточно =было? <INFN>",
            "=надо|=нужно|=достаточно =всего? =просто|=лишь|=всего-навсего|=только <INFN>",
            "=это|=все =же|=ведь|=очень|=совсем|=так|=довольно? =просто|=элементарно|=легко"
            "|=несложно"
            "|=очевидно|=нетрудно",
            "=проще =простого",
            "=нет|=ничего =в =этом? =ничего? =сложного|=трудного",
            "=любой|=даже|=каждый ребенок|школьник|первоклассник|младенец|бабушка",
            "=как =всем? =известно|=все =знают?",
            "=всем =давно? =известно|=понятно|=ясно|=очевидно",
            "=само =собой =разумеется",
            "^ =очевидно|=элементарно|=разумеется|=естественно",
            slack=0,
        ),
        *phrases(
            "!=can|=could|=not|=didn't|=don't|=has|=have|=had|=was|=is|=were|=you|=i|=we|=if"
            "|=i've|=we've|=i'm|=we're"
            f" =simply|=just {_DO_EN}",
            "=all =you =have|=need =to|=do|=had =do|=is|=was?",
            "=it's|=that's|=is =very|=pretty|=quite|=really|=actually|=super|=so|=fairly? =easy"
            "|=simple"
            "|=obvious|=straightforward|=trivial|=elementary|=self-explanatory",
            "=it =is|=was =very|=pretty|=quite|=really|=actually|=super|=so|=fairly? =easy|=simple"
            "|=obvious|=straightforward|=trivial|=elementary|=self-explanatory",
            "=should|=seems =be|=pretty|=quite =obvious|=clear|=easy|=simple",
            "=as =everyone|=everybody|=anyone =knows",
            "=obviously|=evidently|=needless =to? =say?",
            slack=0,
        ),
        pattern(r"(?:^|[.!?\n]\s*)(?P<m>of course|simply put)\b", "of course", "simply put"),
    ),
    unless=phrases(
        "=make|=making|=made =it ...2 =easy|=simple|=easier",
        "=not =easy|=simple|=obvious",
        # Easy to get wrong: the customer is excused.
        "=easy =to =miss|=overlook|=forget|=confuse|=mix|=mistake|=break|=lose|=misread",
        "=easy =to ...4 =wrong|=upside|=backwards",
        "=is =it =easy|=simple",
        "=of =course",
        slack=0,
    ),
    check=_check,
    source=("REVIEW TON05",),
)
