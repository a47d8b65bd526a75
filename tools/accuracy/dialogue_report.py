"""Writes scores of conversations for people: columns for the terminal, tables for the page."""

from collections.abc import Iterable, Iterator

from tools.accuracy.dialogue_rows import Dialogue, Reading
from tools.accuracy.dialogue_scoring import DialogueScore, Slip
from tools.accuracy.dialogues import MeasuredDialogues
from tools.accuracy.scoring import Counts

_LONGEST = 100

_HEAD = """\

## Conversations

Read by `nanni.analyse`, judged by what is said in them and without a clock.
A question or promise is found when the marks share a character; requests to act are not compared.
*Answered* asks whether a question is answered at all, *by which* also by which message; a question
that was not found is not answered rightly.
Terms are counted over promises found whose label names one, durations by value;
*kept* over those found whose label tells it, *hasty* are verdicts where the label gives none.
A signal is right when its message and kind are; macro F1 is the mean over the kinds with labels.
"""
_COLUMNS = (
    "questions F1", "answered", "by which", "promises F1", "terms", "kept", "hasty",
    "signals macro F1", "forgotten", "outcome",
)  # fmt: skip


def page_section(measured: Iterable[MeasuredDialogues], limit: int, *, quotable: bool) -> str:
    """Tables and worst mistakes of some sets; words only where they may be quoted.

    Mistakes are listed for the first set alone: the others are for measuring.
    """
    parts = list(measured)
    lines = [*summary_table(parts)]
    for part in parts:
        lines += ["", f"### Finding and signals: {part.name}", "", *detail_table(part)]
    for part in parts[:1]:
        lines += ["", f"### Worst mistakes in conversations: {part.name}", ""]
        lines += slips(part.scores.values(), limit, quotable=quotable)
    return "\n".join(lines) + "\n"


def page_shipped(measured: Iterable[MeasuredDialogues], limit: int) -> str:
    """The section of the shipped conversations, with what the figures mean."""
    return f"{_HEAD}\n{page_section(measured, limit, quotable=True)}"


def page_shared(measured: MeasuredDialogues, limit: int) -> str:
    """The part of the shared sample's section: figures and row ids, never its words."""
    return f"\n{page_section([measured], limit, quotable=False)}"


def summary_table(measured: Iterable[MeasuredDialogues]) -> Iterator[str]:
    """One line for each set and language."""
    yield "| set | lang | conversations | " + " | ".join(_COLUMNS) + " |"
    yield "|---|---|--:|" + "--:|" * len(_COLUMNS)
    for part in measured:
        for lang, score in part.scores.items():
            cells = " | ".join(_summary(score))
            yield f"| {part.name} | {lang} | {score.rows} | {cells} |"


def _summary(score: DialogueScore) -> Iterator[str]:
    yield _ratio(score.questions.f1)
    yield _ratio(score.answered.share)
    yield _ratio(score.answered_exactly.share)
    yield _ratio(score.promises.f1)
    yield f"{score.due.right} of {score.due.of}"
    yield f"{score.kept.right} of {score.kept.of}"
    yield str(score.hasty)
    yield _ratio(score.macro_f1)
    yield _ratio(score.forgotten_right.share)
    yield _ratio(score.outcome.share)


def detail_table(measured: MeasuredDialogues) -> Iterator[str]:
    """Precision, recall and F1 of all that is found, languages side by side."""
    languages = tuple(measured.scores)
    yield "| what |" + "".join(
        f" {lang} labels | found | false | P | R | F1 |" for lang in languages
    )
    yield "|---|" + "--:|--:|--:|--:|--:|--:|" * len(languages)
    columns = [dict(_counts(measured.scores[lang])) for lang in languages]
    for what in columns[0] if columns else ():
        cells = [_cells(column[what]) for column in columns]
        if any(cells):
            yield f"| {what} |" + "".join(c or " – |" * 6 for c in cells)


def _counts(score: DialogueScore) -> Iterator[tuple[str, Counts]]:
    yield "questions", score.questions
    yield "promises", score.promises
    yield "forgotten", score.forgotten
    yield from score.signals.items()


def _cells(counts: Counts) -> str:
    if not (counts.right or counts.false or counts.missed):
        return ""
    shown = (
        str(counts.right + counts.missed),
        str(counts.right),
        str(counts.false),
        *map(_ratio, (counts.precision, counts.recall, counts.f1)),
    )
    return "".join(f" {cell} |" for cell in shown)


def slips(scores: Iterable[DialogueScore], limit: int, *, quotable: bool) -> Iterator[str]:
    """Mistakes by aspect, the most frequent aspect first, `limit` of each."""
    every: dict[str, list[Slip]] = {}
    for score in scores:
        for slip in score.slips:
            every.setdefault(slip.aspect, []).append(slip)
    for aspect in sorted(every, key=lambda name: (-len(every[name]), name)):
        if limit:
            yield f"- **{aspect}**: {len(every[aspect])}"
        for slip in sorted(every[aspect], key=lambda s: (s.row.id, s.index, s.span))[:limit]:
            yield f"  - {_slip(slip, quotable=quotable)}"


def _slip(slip: Slip, *, quotable: bool) -> str:
    place = f"`{slip.row.id}`" if slip.index < 0 else f"`{slip.row.id}` message {slip.index}"
    told = f", expected {slip.told}" if slip.told else ""
    if not quotable or slip.index < 0:
        return place + told
    words = " ".join(slip.row.quote(slip.index, slip.span).split()).replace("`", "'")
    return f"{place}{told}: `{words[:_LONGEST]}{'…' if len(words) > _LONGEST else ''}`"


def terminal_summary(measured: Iterable[MeasuredDialogues]) -> Iterator[str]:
    """The summary as aligned columns."""
    heads = (
        "quest", "answ", "exact", "prom", "due", "kept", "hasty", "signals", "forg", "outc",
    )  # fmt: skip
    yield f"{'conversations':20}{'lang':5}{'rows':>5}" + "".join(f"{head:>9}" for head in heads)
    for part in measured:
        for lang, score in part.scores.items():
            cells = "".join(f"{cell.replace(' of ', '/'):>9}" for cell in _summary(score))
            yield f"{part.name:20}{lang:5}{score.rows:5}{cells}"


def terminal_details(measured: MeasuredDialogues) -> Iterator[str]:
    """Precision, recall and F1 of all that is found, as aligned columns."""
    for lang, score in measured.scores.items():
        yield ""
        head = f"conversations {measured.name} {lang}"
        yield f"{head:38}{'right':>6}{'false':>6}{'miss':>6}{'P':>7}{'R':>7}{'F1':>7}"
        for what, counts in _counts(score):
            if counts.right or counts.false or counts.missed:
                yield (
                    f"  {what:36}{counts.right:6}{counts.false:6}{counts.missed:6}"
                    f"{_ratio(counts.precision):>7}{_ratio(counts.recall):>7}"
                    f"{_ratio(counts.f1):>7}"
                )


def dialogue_lines(row: Dialogue, found: Reading) -> Iterator[str]:
    """One conversation in full: under each message what the expert and the engine read in it."""
    yield f"{row.id}  {row.lang} {row.split}".rstrip()
    for index, message in enumerate(row.conversation.messages):
        at = f" {message.at:%Y-%m-%d %H:%M}" if message.at else ""
        yield f"  [{index}]{at} {message.role}: {message.text}"
        yield from _marks(row, row.gold, index, "gold")
        yield from _marks(row, found, index, "found")
    for who, reading in (("gold", row.gold), ("found", found)):
        yield f"  {who:5} forgotten {reading.forgotten}, {reading.outcome}"


def _marks(row: Dialogue, reading: Reading, index: int, who: str) -> Iterator[str]:
    marks = [
        *((q.index, q.span, f"question, answered by {q.answered_by}") for q in reading.asked),
        *((p.index, p.span, f"promise, due {p.due}, kept {p.kept}") for p in reading.promised),
        *((s.index, s.span, s.kind) for s in reading.signalled),
    ]
    for place, span, what in marks:
        if place == index:
            yield f"      {who:5} {what}: «{row.quote(index, span)}»"


def _ratio(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"
