"""Claims that something is there or is not: «Apple Pay принимаем», "we don't support SSO"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from nanni.dialogue.claims.book import FactIndex
from nanni.dialogue.claims.passages import Meant, find_meant, passage
from nanni.dialogue.claims.vocabulary import NOT
from nanni.rulekit.view import View
from nanni.text.forms import load_forms

_FEATURE = ("feature",)
_AFFIRMS = re.compile(
    r"\b(?:есть|имеется|имеются|принима(?:ем|ет|ют)|поддержива\w+|работа(?:ет|ют|ем)|можно|можете"
    r"|доступ(?:ен|на|но|ны)|возмож(?:на|но|ен|ны)|сможете|предоставля\w+|предлага\w+|выда(?:ем|ют)"
    r"|предусмотрен\w*|выпуска\w+|включа(?:ется|ются|ете)|включен\w*|входит|находится|умее\w+|рады"
    r"|действу(?:ет|ют)|подключа\w+|найдете|в настройках|у нас|support(?:s|ed)?|accepts?|offers?"
    r"|have|has|available|works?|includes?|included|there(?:'s| is| are)|you can|we can|comes? with"
    r"|provides?|yes|enabled?|lets?|allows?|possible|welcome|via|switch to|turn on|in our|with our"
    r"|through our|through the)\b"
)
_NOT_YET = re.compile(
    r"\b(?:скоро|планиру\w+|планах|появится|добавим|подключим|запустим|если|когда|раньше|был[аои]?"
    r"|уточн\w+|спро(?:шу|сил\w*|сите)|ваш(?:его|ему|ем|а|ей|у|е)?|проверьте|проверю|узна\w+|про|об"
    r"|по поводу|насчет|жаль|ошиб\w+|предположи\w*|soon|plan(?:s|ning)?(?: to| on)|will|coming|if"
    r"|whether|when|used to|was|were|your (?:bank|phone|device|plan|card|employer)|roadmap"
    r"|working on|asked?(?: about)?|considering|wrong|about)\b"
)
_BREAK = re.compile(
    r"(?P<aside>, (?:к сожалению|увы|конечно|кстати|пока|unfortunately|sadly|of course|currently)"
    r"\b,?)|[,;:()]| — | – | - |\b(?:но|а|but|however|while|хотя|зато|и|and)\b"
)
_OF = frozenset("за про об о обо из-за после перед от до без about despite".split())
_ANSWER = re.compile(
    r"\W*(?:(?:к сожалению|увы|unfortunately|sorry)\W+)?(?P<word>да|нет|конечно|есть|можно"
    r"|принимаем"
    r"|поддерживаем|yes|yep|sure|of course|absolutely|no|not yet|we do|we don't|it does"
    r"|it doesn't)\b"
)
_DENIES = frozenset({"нет", "no", "not yet", "we don't", "it doesn't"})


class Stated(NamedTuple):
    """A feature and whether the words have it; positions of the normalised text."""

    start: int
    end: int
    meant: Meant
    value: str


def find_features(view: View, index: FactIndex) -> Iterator[Stated]:
    """Features of the book that the message says are there, or are not."""
    document = view.document
    if "feature" not in index.kinds:
        return
    told = False
    ranges = document.sentence_ranges() if index.hints_at(view.words, "feature") else ()
    for first, last in ranges:
        found = find_meant(passage(document, first, last), index, _FEATURE)
        told = told or bool(found)
        for one in _longest(found):
            start, end = _clause(view, first, last, one)
            said = _said(view.low[start:end], view.words[first:last])
            asked = "?" in document.gaps[last] or _is_aside(one)
            # A name may stand in quotes: «„Экспорт“ есть»; a clause in quotes is somebody's words.
            quoted = document.in_zone(document.starts[first]) or document.in_zone(start)
            if said and not asked and not quoted:
                yield Stated(start, end, one, said)
    if not told and view.context and view.words:
        yield from _answers(view, index)


def _is_aside(meant: Meant) -> bool:
    """Whether the feature is only spoken of («штраф за парковку»), or is part of another thing."""
    words, place = meant.passage.words, min(meant.places)
    return (place > 0 and words[place - 1] in _OF) or meant.is_special


def _longest(found: list[Meant]) -> list[Meant]:
    """Of each fact its longest way; a fact whose words are all another's is left out."""
    out: dict[tuple[int, ...], Meant] = {}
    for one in sorted(found, key=lambda meant: -meant.weight):
        if not any(set(one.places) <= set(places) for places in out):
            out[one.places] = one
    return list(out.values())


def _clause(view: View, first: int, last: int, meant: Meant) -> tuple[int, int]:
    """The clause around the words of a feature; all of the sentence when it has no verb."""
    document = view.document
    low_start, low_end = document.words_span(first, last)
    begin = document.starts[first + min(meant.places)]
    end = document.word_end(first + max(meant.places))
    start, stop = low_start, low_end
    for found in _BREAK.finditer(view.low, low_start, low_end):
        if found["aside"]:
            continue
        if found.end() <= begin:
            start = found.end()
        elif found.start() >= end:
            stop = found.start()
            break
    words = re.findall(r"[\w']+", view.low[start:stop])
    if len(words) <= len(meant.places) + 1 and NOT.isdisjoint(words):
        start, stop = low_start, low_end  # the verb is behind a comma: «Apple Pay, увы, нет»
    piece = view.low[start:stop]
    return start + len(piece) - len(piece.lstrip(" ,;:—–-()")), start + len(
        piece.rstrip(" ,;:—–-(")
    )


def _said(clause: str, sentence: list[str]) -> str | None:
    """``yes`` or ``no``, or None when the words only mention it."""
    if _NOT_YET.search(clause):
        return None
    words = re.findall(r"[\w']+", clause)
    denied = [i for i, word in enumerate(words) if word in NOT]
    if denied:
        # «без проблем», «не только»: a negation of something else.
        after = {words[i + 1] for i in denied if i + 1 < len(words)}
        if after & {
            "только",
            "проблем",
            "проблемы",
            "only",
            "problem",
            "problems",
            "doubt",
            "лишь",
        }:
            return "yes" if _AFFIRMS.search(clause) else None
        told = [load_forms().tags(word)[:1] for word in after]
        if any("past" in tags[0] for tags in told if tags):
            return None  # «Apple Pay не прошёл» tells of one time
        return "no"
    if _AFFIRMS.search(clause) or sentence[:1] in (["да"], ["yes"]):
        return "yes"
    return None


def _answers(view: View, index: FactIndex) -> Iterator[Stated]:
    """«Да, принимаем» to a question about a feature."""
    found = _ANSWER.match(view.low)
    if found is None:
        return
    document = view.context[-1].document
    asked = [
        meant
        for first, last in document.sentence_ranges()
        if "?" in document.gaps[last] and NOT.isdisjoint(document.words[first:last])
        for meant in find_meant(passage(document, first, last), index, _FEATURE)
    ]
    _, last = view.document.sentence_ranges()[0]
    start, end = view.document.words_span(0, last)
    if len({one.way.fact.subject for one in asked}) == 1 and not _NOT_YET.search(
        view.low[start:end]
    ):
        denied = found["word"] in _DENIES or not NOT.isdisjoint(view.words[:last])
        yield Stated(start, end, asked[0], "no" if denied else "yes")
