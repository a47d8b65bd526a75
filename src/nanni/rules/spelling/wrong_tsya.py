"""LNG11: -тся where -ться belongs, and the other way round; a lost soft sign of an infinitive."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from nanni.rulekit import Hit, Match, Rule
from nanni.rulekit.view import View
from nanni.text.forms import Forms, load_forms

#: After these only an infinitive can stand.
_WANT_INFINITIVE = frozenset(
    "можно нужно надо необходимо придется хотите хочу хотим хочет хотят хотели можете можем могу "
    "могут мог могли могла должен должна должны должно готов готова готовы обязан обязаны нельзя "
    "попробуйте постарайтесь рекомендуем рекомендую советуем советую просим прошу предлагаем "
    "предлагаю помогите поможет помогут поможем позволяет позволит сможете сможем смогу сможет "
    "смогут планируем планирует чтобы стоит удалось удастся получится желательно начнет начнут "
    "начать продолжит".split()
)
#: May stand between such a word and its infinitive.
_BETWEEN = frozenset(
    "не вам нам мне ему ей им вас туда сюда еще снова сразу лично только просто также опять "
    "самостоятельно сами сам самому дополнительно повторно бесплатно быстро легко".split()
)
#: Subjects of everyday replies that are no object of anything when no verb is near.
_SUBJECTS = frozenset(
    "деньга деньги средство заказ посылка статус трек данные информация баланс страница приложение "
    "письмо сумма срок услуга тариф подписка карта курьер специалист менеджер оператор мастер "
    "врач сотрудник коллега оплата платеж возврат скидка цена доступ интернет сервис система сайт "
    "аккаунт бонус балл товар счет связь номер пароль код ссылка файл рейс бронь договор документ "
    "отчет список сообщение ошибка раздел кнопка окно форма уведомление обновление модуль плагин "
    "запрос чек процесс операция функция настройка звонок задача база программа устройство курс "
    "лимит билет поездка очередь картинка фото камера прошивка версия лицензия работа вопрос "
    "проблема ситуация неполадка груз размер".split()
)
#: What makes a future only with an infinitive: «не будут списываться».
_FUTURE = frozenset("буду будет будем будете будут".split())
_PRONOUNS = frozenset("он она оно они это который которая которое которые".split())
_DATIVES = frozenset("вам мне ему ей им нам тебе".split())
_IMPERSONAL = frozenset(
    "понадобиться потребоваться понравиться нравиться казаться хотеться".split()
)
_LICENCES = frozenset(
    "право возможность способ время смысл желание просьба попытка план цель задача шанс повод "
    "причина необходимость решение требование предложение обещание прежде чем чтобы как "
    "где куда".split()
)
_REACH = 3
_ENDINGS = ("тся", "ться")
#: Endings that a soft sign makes those of an infinitive.
_PERSONAL = ("ит", "ет", "ат", "ят")


def _check(view: View, _matches: Sequence[Match]) -> Iterable[Hit]:
    low = view.low
    found = list(_hits(view)) if "тся" in low or "ться" in low else []
    if not _FUTURE.isdisjoint(view.words):
        found += _doubled_futures(view)
    if not _WANT_INFINITIVE.isdisjoint(view.words):
        found += _lost_signs(view)
    return found


def _lost_signs(view: View) -> Iterator[Hit]:
    """«Можете включит», «нужно проверит»: a person's form where only an infinitive can stand."""
    document, forms = view.document, load_forms()
    for i, word in enumerate(document.words):
        if word.endswith(_PERSONAL) and word not in _WANT_INFINITIVE and i:
            right = f"{word}ь"
            if (
                _wants_infinitive(view, i)
                and _only(word, "VERB", forms)
                and _any(right, "INFN", forms)
            ):
                start, end = document.starts[i], document.word_end(i)
                if not document.in_zone(start):
                    yield Hit(start, end, fixes=(view.replace(start, end, right),))


def _doubled_futures(view: View) -> Iterator[Hit]:
    """«Спишутся не будут», «будем проверим»: a person's form beside the verb of the future."""
    document, words, gaps, forms = view.document, view.words, view.document.gaps, load_forms()
    for i, word in enumerate(words):
        if word not in _FUTURE or document.in_zone(document.starts[i]):
            continue
        denied = i > 0 and words[i - 1] == "не" and gaps[i] == " "
        before, after = i - 1 - denied, i + 1
        if before >= 0 and gaps[before + 1] == " " and _future(words[before], forms):
            yield Hit(*document.words_span(before, i + 1))
        elif after < len(words) and gaps[after] == " " and _future(words[after], forms):
            yield Hit(*document.words_span(i, after + 1))


def _future(word: str, forms: Forms) -> bool:
    tags = forms.tags(word)
    return bool(tags) and tags[0].startswith("VERB,perf") and "futr" in tags[0]


def _hits(view: View) -> Iterator[Hit]:
    document, low = view.document, view.low
    for ending in _ENDINGS:
        at = low.find(ending)
        while at >= 0:
            i, end = document.word_at(at), at + len(ending)
            if i and document.gaps[i] == " " and document.word_end(i) == end:
                right = _meant(view, i)
                if right and not document.in_zone(at):
                    start = document.starts[i]
                    known = load_forms().known(right)
                    fixes = (view.replace(start, end, right),) if known else ()
                    yield Hit(start, end, fixes=fixes)
            at = low.find(ending, end)


def _meant(view: View, i: int) -> str:
    """The other form of word ``i``, if that is certainly the one that was meant."""
    forms, word = load_forms(), view.document.words[i]
    if word.endswith("тся"):
        right = word[:-3] + "ться"
        wrong = _wants_infinitive(view, i) and _only(word, "VERB", forms)
        return right if wrong and _any(right, "INFN", forms) else ""
    wrong = _wants_finite(view, i, forms) and _only(word, "INFN", forms)
    return word[:-4] + "тся" if wrong else ""


def _only(word: str, kind: str, forms: Forms) -> bool:
    tags = forms.tags(word)
    return bool(tags) and all(tag.startswith(kind) for tag in tags)


def _any(word: str, kind: str, forms: Forms) -> bool:
    return any(tag.startswith(kind) for tag in forms.tags(word))


def _wants_infinitive(view: View, i: int) -> bool:
    words, gaps = view.document.words, view.document.gaps
    for at in range(i - 1, max(i - _REACH, -1), -1):
        if gaps[at + 1] != " ":
            return False
        if words[at] in _WANT_INFINITIVE:
            return True
        if words[at] not in _BETWEEN:
            return False
    return False


def _wants_finite(view: View, i: int, forms: Forms) -> bool:
    words = view.document.words
    if words[i] in _IMPERSONAL:
        if words[i - 1] not in _DATIVES:
            return False
    elif not _is_subject(words[i - 2] if words[i - 1] == "не" and i > 1 else words[i - 1]):
        return False
    clause = _clause(view, i)
    if any(word in _LICENCES or word in _WANT_INFINITIVE for word in clause):
        return False
    return not _has_verb(clause, forms)


@lru_cache(maxsize=20_000)
def _is_subject(word: str) -> bool:
    if word in _PRONOUNS:
        return True
    forms = load_forms()
    return not _SUBJECTS.isdisjoint(forms.lemmas(word)) and any(
        tag.endswith("nomn") for tag in forms.tags(word)
    )


def _clause(view: View, i: int) -> list[str]:
    """The words around word ``i`` up to the next punctuation, itself left out."""
    document = view.document
    first, last = i, i + 1
    while first > 0 and document.gaps[first] == " ":
        first -= 1
    while last < len(document.words) and document.gaps[last] == " ":
        last += 1
    return document.words[first:i] + document.words[i + 1 : last]


def _has_verb(words: list[str], forms: Forms) -> bool:
    """Whether one of the words can govern an infinitive; «день» and «при» are no orders."""
    return any(
        tag.startswith(("VERB", "PRED", "ADJS", "INFN", "GRND"))
        for word in words
        if word not in {"день", "при"}
        for tag in forms.tags(word)
    )


RULE = Rule(
    code="LNG11",
    name="wrong-tsya",
    category="typo_or_grammar",
    severity="warn",
    why={
        "ru": "Эту ошибку замечают первой: по ней судят о грамотности всей компании.",
        "en": "Readers notice this slip first and judge the whole company's literacy by it.",
    },
    advice={
        "ru": "Задайте вопрос: что делает? — обновится; что делать? — обновиться.",
        "en": "Ask the verb: что делает? takes -тся, что делать? takes -ться.",
    },
    check=_check,
    langs=("ru",),
    source=("REVIEW LNG04",),
)
