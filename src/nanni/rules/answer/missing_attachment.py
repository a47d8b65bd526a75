"""ANS13: a file is named, and none is attached."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    if view.situation.attachments != 0:
        return
    for match in matches:
        start, end = view.span_of_sentence(match.start)
        linked = any(z.kind == "url" and start <= z.start < end + 1 for z in view.document.zones)
        if not linked:
            yield view.hit(match)


RULE = Rule(
    code="ANS13",
    name="missing-attachment",
    category="missing_attachment",
    severity="warn",
    why={
        "ru": "Человек ищет файл, которого нет, и пишет второй раз.",
        "en": "The customer looks for a file that is not there and has to write again.",
    },
    advice={
        "ru": "Прикрепите файл или уберите слова о нём; большой файл дайте ссылкой.",
        "en": "Attach the file or take the words out; give a large file as a link.",
    },
    match=phrases(
        "=во|=в =вложении|=вложениях|=аттаче",
        "=в =приложении =к =письму|=этому|=сообщению",
        "=в ...1 =приложенном|=прикрепленном|=вложенном ...1 файл|письмо|документ|архив",
        "приложенный|прикрепленный|вложенный файл|документ|фото|скриншот|чек|акт|счет|инструкция"
        "|архив",
        "=прикрепил|=прикрепила|=прикрепили|=прикрепляю|=прикрепляем|=прилагаю|=прилагаем"
        "|=приложил|=приложила|=приложили|=прикладываю|=прикладываем|=вложил|=вложила|=вложили"
        "|=прикреплю",
        "<NOUN> ...1 =прикреплен|=прикреплена|=прикреплены|=прикреплено|=приложен|=приложена"
        "|=приложены|=приложено|=прилагается|=прилагаются",
        "=i|=we have =also|=now? =attached|=enclosed",
        "=i|=we =also? =attached|=enclosed",
        "=i|=we be =also? =attaching|=enclosing",
        "=is|=are =also? =attached|=enclosed",
        "=see|=find ...2 =attached|=attachment|=enclosed",
        "=in|=see =the =attachment|=attachments|=attached",
        "=attached =is|=are|=you|=please|=here|=below",
        "^ =attached|=enclosed",
        "=the =attached|=enclosed file|document|pdf|screenshot|form|invoice|receipt|guide|label",
        slack=0,
    ),
    unless=phrases(
        "=вы ...3 =прикрепили|=приложили|=вложили|=прикрепил|=приложил",
        "=если|=чтобы ...4 =прикрепили|=приложили",
        "=вами ...2 <NOUN>",
        "приложенный|прикрепленный|вложенный =вами",
        "=you ...1 =attached|=enclosed",
        "=not =attached",
        "=to|=be|=get =attached",
        "=if ...4 =attached",
        slack=0,
    ),
    check=_check,
    source=("REVIEW ANS13",),
)
