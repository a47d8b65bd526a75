"""FCT03: a link leads to a host that the brand has not allowed, or hides where it leads."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from nanni.rulekit import Hit, Match, Rule, View
from nanni.text.expressions import compiled

#: Services that hide where a link leads.
_SHORTENERS = frozenset(
    "bit.ly tinyurl.com goo.gl t.co clck.ru vk.cc ow.ly is.gd cutt.ly rebrand.ly u.to tiny.cc"
    " shorturl.at rb.gy qps.ru buff.ly lnkd.in s.id t.ly".split()
)


@cache
def _link() -> re.Pattern[str]:
    """Links and addresses; hosts without a scheme are known by their usual ends."""
    ends = (
        "ru|com|org|net|su|рф|io|me|app|shop|store|online|info|biz|site|xyz|top|club|pro|dev|co|uk|de"
        "|by|kz|ua|help|support"
    )
    return compiled(
        r"(?:https?://|ftp://|www\.|[\w.+-]+@)[^\s<>«»\"“”)\]]+"
        rf"|(?<![\w@./-])(?:[\w-]+\.)+(?:{ends})(?![\w-])(?:/[^\s<>«»\"“”)\]]*)?"
    )


def _check(view: View, _matches: Sequence[Match]) -> Sequence[Hit]:
    if view.brand.links:
        return [
            Hit(start, end, data={"host": host})
            for start, end, host in _links(view.low)
            if not _is_known(host, view)
        ]
    zones = view.document.zones
    links = [(z, _host(view.low[z.start : z.end])) for z in zones if z.kind == "url"]
    return [
        Hit(zone.start, zone.end, severity="note", data={"host": host})
        for zone, host in links
        if host in _SHORTENERS or _is_bare_address(host)
    ]


def _links(low: str) -> Iterator[tuple[int, int, str]]:
    for found in _link().finditer(low):
        target = found[0].rstrip(".,;:!?'")
        if "{" not in target:
            yield found.start(), found.start() + len(target), _host(target)


def _host(target: str) -> str:
    host = target.partition("://")[2] or target
    for border in "/?#":
        host = host.partition(border)[0]
    return host.rpartition("@")[2].partition(":")[0].removeprefix("www.")


def _is_known(host: str, view: View) -> bool:
    """Whether the brand allows the host, or the customer named it first."""
    names = [name.lower().removeprefix("*.").removeprefix("www.") for name in view.brand.links]
    if any(host == name or host.endswith("." + name) for name in names):
        return True
    return any(host in text.lower() for text in view.situation.context)


def _is_bare_address(host: str) -> bool:
    """Four numbers in place of a name; private networks are the customer's own router."""
    parts = host.split(".")
    numbers = [part for part in parts if part.isdigit()]
    return len(parts) == len(numbers) == len("ipv4") and parts[0] not in {"10", "127", "172", "192"}


RULE = Rule(
    code="FCT03",
    name="link-not-allowed",
    category="foreign_link",
    severity="warn",
    channels=("chat", "email", "public", "macro"),
    langs=("ru", "en", "uk", "be", "kk"),
    why={
        "ru": "Ссылка на чужой или скрытый адрес может вести в никуда или к мошенникам, а поверят"
        " ей, потому что прислали её вы.",
        "en": "A link to a foreign or hidden address may lead nowhere or to a fraud, and is trusted"
        " because you sent it.",
    },
    advice={
        "ru": "Дайте полную ссылку на свой домен или внесите этот в список links бренда в"
        " nanni.toml.",
        "en": "Give the whole link to your own host, or add this host to the brand's links in"
        " nanni.toml.",
    },
    check=_check,
    needs="links",
    source=("REVIEW FCT03",),
)
