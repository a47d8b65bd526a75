"""CLR04: words of our own kitchen."""

from collections.abc import Iterator, Sequence

from nanni.rulekit import Hit, Match, Rule, View, phrases


def _check(view: View, matches: Sequence[Match]) -> Iterator[Hit]:
    for match in matches:
        if view.low[match.start : match.end] not in view.context_words:
            yield view.hit(match)


RULE = Rule(
    code="CLR04",
    name="internal-jargon",
    category="jargon",
    severity="note",
    why={
        "ru": "Слова своей кухни клиенту чужие: он не знает ни «второй линии», ни «тикетницы».",
        "en": "The words of our own kitchen are foreign to the customer: “L2” and “the backlog”"
        " mean nothing.",
    },
    advice={
        "ru": "Назовите по-человечески: «старший коллега», «ваша заявка», «наши программисты».",
        "en": "Use plain words: “a senior colleague”, “your request”, “our developers”.",
    },
    match=(
        *phrases(
            "=первая|=вторая|=третья|=первую|=вторую|=третью|=второй|=третьей =линия|=линию"
            "|=линии =поддержки?",
            "=l1|=l2|=l3|=л1|=л2|=л3",
            "=тикет-система|=тикет-системе|тикетница|=тикетнице|сервис-деск*|хелпдеск*|=црм|=crm"
            "|=sla|=kpi",
            "=бэк|=бэке|=бэкенд*|бекенд*|=фронт|=фронте|фронтенд*|=прод|=проде|=стейдж",
            "=эскалировать|=эскалирую|=эскалировали|=эскалировал|=эскалирован|эскалация",
            "=tier =1|=2|=3|=one|=two|=three",
            "=level =1|=2|=3 =support|=team|=agent",
            "=backlog|=backend|=frontend|=jira|=zendesk|=sla|=kpi|=crm|=sop",
            "=our =ticketing|=internal =system|=tool",
            slack=0,
        ),
    ),
    check=_check,
    source=("REVIEW CLR04",),
)
