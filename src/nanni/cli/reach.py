"""Visiting links to see whether they open; the only module that goes online, and only when told."""

import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit, urlunsplit
from urllib.request import Request, urlopen

from nanni.cli.i18n import say
from nanni.cli.own_findings import dead_link
from nanni.cli.report import DraftReport, Placed
from nanni.model import Finding
from nanni.model.typed import NamedTuple
from nanni.review.sources.passage import Passage
from nanni.text.links import link_fault

_URL = re.compile(r"https?://[^\s<>\"'«»“”`{}|\\^\[\]()]+(?:\([^\s()]*\)[^\s<>\"'«»()]*)*")
_TRAILING = ".,;:!?…'*_"
_WORKERS = 8
_TIMEOUT = 10
#: Servers that refuse HEAD or robots; a person's browser may still be let in.
_TRY_GET = frozenset({400, 403, 404, 405, 406, 429, 500, 501, 503})
_GUARDED = frozenset({401, 403, 407, 429})
_AGENT = "Mozilla/5.0 (compatible; nanni link check)"
_SUCCESS = range(200, 400)


class Link(NamedTuple):
    """A link of a passage: its address, and the span to show for it in the text."""

    address: str
    start: int
    end: int


class Visitor:
    """Visits every address once, however many macros name it."""

    def __init__(self, timeout: float = _TIMEOUT) -> None:
        self._timeout = timeout
        self._known: dict[str, str | None] = {}

    def visit(self, addresses: Iterable[str]) -> None:
        """Visit those of ``addresses`` that are still unknown, several at a time."""
        new = [a for a in dict.fromkeys(addresses) if a not in self._known]
        with ThreadPoolExecutor(_WORKERS) as pool:
            self._known.update(zip(new, pool.map(self._failure, new), strict=True))

    def failure(self, address: str) -> str | None:
        """Why the address does not open; None when it does."""
        return self._known.get(address)

    def _failure(self, address: str) -> str | None:
        status = self._ask(address, "HEAD")
        if isinstance(status, str) or status in _TRY_GET:
            status = self._ask(address, "GET")
        if isinstance(status, str):
            return status
        return None if status in _SUCCESS or status in _GUARDED else f"HTTP {status}"

    def _ask(self, address: str, method: str) -> int | str:
        """The status, or the reason why there is none."""
        try:
            request = Request(  # noqa: S310 - the pattern takes http and https only
                _ascii(address), method=method, headers={"User-Agent": _AGENT}
            )
            with urlopen(request, timeout=self._timeout) as answer:  # noqa: S310 - see above
                return int(answer.status)
        except HTTPError as error:
            return error.code
        except URLError as error:
            return str(error.reason)
        except (OSError, ValueError) as error:
            return str(error) or type(error).__name__


def _ascii(address: str) -> str:
    """The address as it goes over the wire: Cyrillic paths and hosts are encoded."""
    parts = urlsplit(address)
    host = (
        parts.netloc.encode("idna").decode("ascii") if not parts.netloc.isascii() else parts.netloc
    )
    safe = "/%:@!$&'()*+,;=~-._?"
    return urlunsplit((parts.scheme, host, quote(parts.path, safe), quote(parts.query, safe), ""))


def links_of(passage: Passage) -> list[Link]:
    """The links of a passage that can be visited; slots and broken ones are left to LNK01."""
    source = passage.text
    if passage.style in {"markdown", "html"}:
        source = passage.raw
    out = []
    for found in _URL.finditer(source):
        address = found[0].rstrip(_TRAILING)
        if link_fault(address) is None and "{" not in source[found.end() : found.end() + 1]:
            out.append(Link(address, found.start(), found.start() + len(address)))
    return out


def with_dead_links(reports: list[DraftReport], visitor: Visitor) -> list[DraftReport]:
    """The reports of one file with a finding for every link that does not open."""
    links = {id(p): links_of(p) for r in reports if r.draft for p in r.draft.passages.values()}
    visitor.visit(link.address for found in links.values() for link in found)
    return [_with_dead(report, links, visitor) for report in reports]


def _with_dead(report: DraftReport, links: dict[int, list[Link]], visitor: Visitor) -> DraftReport:
    if report.draft is None:
        return report
    more: list[Placed] = []
    seen: set[int] = set()
    for index, passage in report.draft.passages.items():
        for link in links[id(passage)]:
            failure = visitor.failure(link.address)
            if failure is not None:
                place, span = _shown(passage, link)
                if place.offset + span[0] not in seen:
                    seen.add(place.offset + span[0])
                    more.append(Placed(_finding(place, span, failure, index), place))
    found = sorted((*report.findings, *more), key=lambda p: (p.start, p.finding.code))
    return DraftReport(report.path, report.draft, report.language, tuple(found), report.silenced)


def _shown(passage: Passage, link: Link) -> tuple[Passage, tuple[int, int]]:
    """Where to show a link: an address behind words stands in the file, not in the text."""
    if passage.style not in {"markdown", "html"}:
        return passage, (link.start, link.end)
    whole = Passage(passage.raw, offset=passage.offset, place=(passage.line, passage.column))
    return whole, (link.start, link.end)


def _finding(passage: Passage, span: tuple[int, int], failure: str, index: int) -> Finding:
    reason = say("lnk02-timeout") if "timed out" in failure else failure
    return dead_link(passage, *span, reason, index)
