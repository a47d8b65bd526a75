"""Session: a reviewer with the settings of one command, applied to the drafts of files."""

import os
from collections.abc import Iterator, Sequence

from nanni.cli.report import DraftReport, Placed, Silenced
from nanni.model import Finding, Review
from nanni.review.engine import Engine
from nanni.review.reviewer import Reviewer
from nanni.review.settings import Selection, Settings
from nanni.review.sources.channels import known_channel
from nanni.review.sources.draft import Draft, Problem, Silence
from nanni.review.sources.encoding import NotTextError
from nanni.review.sources.reading import Opened, problem_of
from nanni.review.sources.source import Source
from nanni.review.sources.walk import Found
from nanni.text.forms import load_forms

# Paths are strings here: whoever reviews a draft needs nothing else of ``pathlib``.
# ruff: noqa: PTH100, PTH109, PTH113, PTH118, PTH120


class Request:
    """What one command wants reviewed and how; every attribute may be left out.

    Attributes:
        config: a ``nanni.toml``.
        select, ignore: codes, families or names.
        context: the customer's messages before every draft.
        channel, lang, first_reply: the situation; they win over what files say.
        fields: names of the fields that hold texts.
    """

    def __init__(self, config: str | None = None) -> None:
        self.config = config
        self.select: tuple[str, ...] = ()
        self.ignore: tuple[str, ...] = ()
        self.context: tuple[str, ...] = ()
        self.channel: str | None = None
        self.lang: str | None = None
        self.first_reply: bool | None = None
        self.fields: tuple[str, ...] = ()


class Session:
    """Reviews files one after the other and keeps count of the silences that were of use."""

    def __init__(self, request: Request) -> None:
        """Load the rules.

        Raises:
            ConfigError: the settings cannot be used.
            UsageError: a code is not known.
        """
        self.request = request
        self.reviewer = Reviewer.load(request.config)
        self.codes = {
            r.fields["code"]: r.fields["name"] for r in self.reviewer.engine.rules.values()
        }
        if request.select or request.ignore:
            self._narrow(request)
        self.settings: Settings = self.reviewer.settings
        self._silenced = dict(self.settings.silenced)

    def _narrow(self, request: Request) -> None:
        from nanni.cli.catalogue import check_codes

        select = check_codes("--select", request.select, self.codes)
        ignore = check_codes("--ignore", request.ignore, self.codes)
        settings = self.reviewer.settings

        def narrowed(old: Selection, *, base: bool) -> Selection:
            chosen = select or old.select if base else (() if select else old.select)
            extend = () if select else old.extend
            return Selection(chosen, extend, (*old.ignore, *ignore))

        narrow = settings._replace(
            selection=narrowed(settings.selection, base=True),
            channels={name: narrowed(old, base=False) for name, old in settings.channels.items()},
        )
        ruleset = self.reviewer.engine.scanner.ruleset
        self.reviewer = Reviewer(narrow, Engine(ruleset, load_forms(), narrow))

    def file(self, found: Found, name: str) -> Iterator[DraftReport | Problem]:
        """Reports on the drafts of a file, and what could not be read of it."""
        if found.error:
            yield Problem("unreadable", name, None, found.error)
            return
        try:
            with Opened(found, name, self.request.fields) as opened:
                yield from self.items(opened.items(), opened.source, found.channel)
        except (OSError, NotTextError) as error:
            yield problem_of(error, name)

    def items(
        self, items: Iterator[Draft | Problem], source: Source, channel: str | None = None
    ) -> Iterator[DraftReport | Problem]:
        """Reports on the drafts of a source that is being read."""
        for item in items:
            if isinstance(item, Problem):
                yield item
            else:
                yield self.report(item, source, channel)
        own = self._about(source.silences)
        if own:
            yield DraftReport(source.name, None, "und", tuple(own))

    def report(self, draft: Draft, source: Source, channel: str | None = None) -> DraftReport:
        """Review one draft and set aside what is silenced."""
        review = self._review(draft, channel)
        silences = [s for s in (*draft.silences, *source.silences) if s.reason]
        kept: list[Placed] = []
        quiet = [
            Silenced(_placed(draft, f), self._reason(f), in_file=False) for f in review.suppressed
        ]
        for finding in review.findings:
            placed = _placed(draft, finding)
            silence = _silence_of(placed, silences) if silences else None
            if silence is None:
                kept.append(placed)
            else:
                silence.used += 1
                quiet.append(Silenced(placed, silence.reason, in_file=True))
        kept += self._about(draft.silences)
        return DraftReport(source.name, draft, review.language, tuple(kept), tuple(quiet))

    def _review(self, draft: Draft, channel: str | None) -> Review:
        request = self.request
        given = draft.settings
        if draft.conversation is not None:
            conversation = draft.conversation
            if request.channel:
                conversation = conversation._replace(channel=request.channel)
            return self.reviewer.review_conversation(conversation)
        first = request.first_reply if request.first_reply is not None else given.get("first_reply")
        return self.reviewer.review(
            draft.passages[0].text,
            request.context or given.get("context", ()),
            request.channel or known_channel(given.get("channel")) or channel,
            request.lang or given.get("lang"),
            first,
            role=given.get("role", "agent"),
        )

    def _about(self, silences: Sequence[Silence]) -> list[Placed]:
        """Findings about silences that lack something, or are of no use."""
        if not silences:
            return []
        from nanni.cli.own_findings import malformed_silence, unused_silence

        out: list[Placed] = []
        for silence in silences:
            finding = malformed_silence(silence, self.codes)
            if finding is None and not silence.used and self._all_run(silence.codes):
                finding = unused_silence(silence)
            if finding is not None and self.runs(finding.code):
                out.append(Placed(finding, silence.passage))
        return out

    def _all_run(self, codes: Sequence[str]) -> bool:
        names = {name: code for code, name in self.codes.items()}
        return all(self.runs(names.get(code, code)) for code in codes)

    def runs(self, code: str) -> bool:
        """Whether a rule is selected where no channel says otherwise."""
        by_code = {
            r.fields["code"]: r.fields["enabled"] for r in self.reviewer.engine.rules.values()
        }
        return self.settings.selects(code, self.settings.channel, default=by_code.get(code, True))

    def _reason(self, finding: Finding) -> str:
        from nanni.review.suppression import fingerprint

        mark = fingerprint(finding)
        self._silenced.pop(mark, None)
        return self.settings.silenced.get(mark, "")

    @property
    def unused_silences(self) -> dict[str, str]:
        """Fingerprints of the settings that have silenced nothing so far, with their reasons."""
        return self._silenced


def nearest_config(paths: Sequence[str]) -> str | None:
    """The ``nanni.toml`` beside or above the first path, or the working folder for none.

    Does what ``nanni.review.config.find_config`` does, without loading a TOML parser for nothing.
    """
    path = next((p for p in paths if p != "-"), ".")
    # What lies above "..", only the disk knows, if there is a link on the way.
    folder = os.path.join(os.getcwd(), path) if ".." in path else os.path.abspath(path)
    while True:
        candidate = os.path.join(folder, "nanni.toml")
        if os.path.isfile(candidate):
            return candidate
        folder, below = os.path.dirname(folder), folder
        if folder == below:
            return None


def _placed(draft: Draft, finding: Finding) -> Placed:
    return Placed(finding, draft.passages[finding.message_index])


def _silence_of(placed: Placed, silences: Sequence[Silence]) -> Silence | None:
    finding, line = placed.finding, placed.start.line
    for silence in silences:
        named = any(finding.code.startswith(c) or finding.name == c for c in silence.codes)
        if named and silence.covers(placed.passage, line):
            return silence
    return None
