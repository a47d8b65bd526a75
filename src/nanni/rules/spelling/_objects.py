"""An object in a case that no object has: «получили заявка», «перезагрузите телефона».

A feminine nominative after a verb of ours or an order can be nobody's subject. A thing in the
genitive is no object of a verb either, unless the verb is one that wishes, waits or is denied.
"""

from collections.abc import Iterator

from nanni.rulekit.view import View
from nanni.text.forms import Forms, load_forms

_LIMIT = 20_000
_ENDINGS = ("а", "я")
_ADJECTIVES = ("ая", "яя")
_SHORT = 4
#: After these an infinitive has no subject that may follow it.
_SUBJECTLESS = frozenset(
    "можно нужно надо необходимо нельзя чтобы хотите хочу хотим можете можем могу сможете сможем"
    " смогу попробуйте постарайтесь рекомендуем рекомендую советуем советую просим прошу предлагаем"
    " предлагаю готов готовы планируем помогу поможем вам не".split()
)
#: What follows these is a thought told without its comma, or something wished for.
_TELLING = frozenset(
    "видеть знать понимать считать думать полагать помнить сказать говорить писать предполагать"
    " понять увидеть заметить слышать читать ждать подождать просить попросить требовать хотеть"
    " искать достигать желать пожелать избегать касаться дождаться спрашивать называть назвать"
    " означать значить иметь выпить налить добавить прибавить набрать набавить отлить купить"
    " скидывать скинуть накидать принести видать".split()
)
#: Things that are counted, so that some of one cannot be meant.
_THINGS = frozenset(
    "телефон роутер модем браузер компьютер смартфон ноутбук скриншот файл чек аккаунт договор"
    " заказ документ снимок пароль платеж перевод телевизор пульт кабель экран кабинет бланк"
    " скрин билет рейс талон счетчик датчик терминал сервис модуль плагин профиль раздел".split()
)
_ORDERS = ("impr", "INFN", "1per")

#: Verb and noun -> whether the noun is an object gone wrong.
_known_pairs: dict[tuple[str, str], bool] = {}


def lost_objects(view: View) -> Iterator[int]:
    """Where an object in the nominative, or in a genitive that none may have, begins.

    A noun alone is told with its verb, a noun with an adjective by itself.
    """
    document = view.document
    words, gaps = document.words, document.gaps
    for i, word in enumerate(words):
        if word[-1] in _ENDINGS and i and gaps[i] == " " and len(word) >= _SHORT:
            pair = words[i - 1], word
            known = _known_pairs.get(pair)
            if known is None:
                if len(_known_pairs) > _LIMIT:
                    _known_pairs.clear()
                known = _known_pairs[pair] = _clashes(*pair, load_forms())
            if known and view.text[document.starts[i]].islower() and _certain(view, i):
                yield i if word.endswith(_ADJECTIVES) else i - 1


def without_subject(words: list[str], at: int, forms: Forms) -> bool:
    """Whether word ``at`` is a transitive verb that no feminine singular can be the subject of."""
    tags = forms.tags(words[at])
    if not tags or not all(tag.startswith(("VERB", "INFN")) and "tran" in tag for tag in tags):
        return False
    if any(tag.startswith("INFN") for tag in tags):
        return not at or words[at - 1] in _SUBJECTLESS
    return all("femn" not in tag and "3per" not in tag for tag in tags)


def _clashes(verb: str, noun: str, forms: Forms) -> bool:
    tags = forms.tags(noun)
    if noun.endswith(_ADJECTIVES):
        tags = tuple(f"NOUN,inan,{tag}" for tag in tags if tag.startswith(("ADJF", "PRTF")))
    if not tags or not all(tag.startswith("NOUN,inan") and "sing" in tag for tag in tags):
        return False
    if any(name in tag for tag in tags for name in ("Name", "Geox", "Fixd", "Abbr")):
        return False
    verbs = forms.tags(verb)
    if not verbs or not all("tran" in tag and tag.startswith(("VERB", "INFN")) for tag in verbs):
        return False
    if not _TELLING.isdisjoint(forms.lemmas(verb)):
        return False
    if all(tag.endswith("nomn") for tag in tags):
        return True
    counted = not _THINGS.isdisjoint(forms.lemmas(noun))
    ordered = all(any(mark in tag for mark in _ORDERS) for tag in verbs)
    return counted and ordered and all(tag.endswith("gent") for tag in tags)


def _certain(view: View, i: int) -> bool:
    """Whether the verb before noun ``i`` is neither denied nor followed by another clause."""
    words, gaps, forms = view.document.words, view.document.gaps, load_forms()
    if "не" in words[max(i - 3, 0) : i - 1] or not without_subject(words, i - 1, forms):
        return False
    if words[i].endswith(_ADJECTIVES):
        i += 1
        noun = forms.tags(words[i]) if i < len(words) and gaps[i] == " " else ()
        if not noun or not all(tag.endswith("femn sing,nomn") for tag in noun):
            return False
    if i + 1 < len(words) and gaps[i + 1] == " ":
        follows = forms.tags(words[i + 1])
        if words[i + 1] == "не" or any(
            tag.startswith(("VERB", "ADJS", "PRTS", "PRED")) for tag in follows
        ):
            return False
    return True
