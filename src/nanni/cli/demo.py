"""``nanni demo``: a tour of shipped examples, the oldest known complaint, and a month's report."""

import json
import sys
import time
from itertools import pairwise
from pathlib import Path

from nanni.cli.i18n import count, language, say, use
from nanni.cli.parser import Parser, add_color, make_parser
from nanni.cli.terminal import Paint, printable, terminal_width, wants_color, wrapped
from nanni.model import SEVERITIES, Conversation, Finding, conversation_from_json
from nanni.model.typed import Any

#: Seconds to read before the next example; the whole tour stays under five.
_PAUSE = 0.35
#: Findings explained for one message; the others are only underlined.
_EXPLAINED = 3
_LONGEST = 60


def build_parser() -> Parser:
    """The parser of the command."""
    parser = make_parser("demo", say("demo-about"))
    parser.add_argument(
        "--lang", choices=("ru", "en"), metavar=say("m-lang"), help=say("h-demo-lang")
    )
    parser.add_argument("--out", metavar=say("m-folder"), help=say("h-demo-out"))
    parser.add_argument("--fast", action="store_true", help=say("h-fast"))
    add_color(parser)
    return parser


def run(arguments: list[str]) -> int:
    """Run the command; gives the exit code."""
    options = build_parser().parse_args(arguments)
    if options.lang:
        use(options.lang)
    paint = Paint(enabled=wants_color(options.color, sys.stdout))
    tour = _Tour(paint, language())
    pause = 0.0 if options.fast or not sys.stdout.isatty() else _PAUSE
    tour.welcome()
    for example in load_examples(tour.lang):
        tour.show(example)
        sys.stdout.flush()
        time.sleep(pause)
    tour.farewell()
    sys.stdout.flush()
    from nanni.cli.demo_month import show_month

    print()
    show_month(options.out)
    return 0


def load_examples(lang: str) -> list[dict[str, Any]]:
    """The shipped examples of a language, in their order."""
    folder = Path(__file__).parent.parent / "examples" / lang
    return [json.loads(p.read_text(encoding="utf-8")) for p in sorted(folder.glob("*.json"))]


class _Tour:
    """Shows examples one after the other and counts what was found."""

    def __init__(self, paint: Paint, lang: str) -> None:
        from nanni.review.reviewer import Reviewer
        from nanni.review.settings import Settings

        self.lang = lang
        self._paint = paint
        self._width = terminal_width()
        self._reviewer = Reviewer.load(Settings(locale=language()))
        self._findings = self._messages = 0
        self._first_code = ""

    def welcome(self) -> None:
        """Say what comes."""
        print(self._paint(say("demo-welcome"), "bold"))
        self._text(say("demo-intro"))

    def show(self, example: dict[str, Any]) -> None:
        """Show one conversation: who said what, what is wrong with it, and how to say it."""
        conversation = conversation_from_json(example)
        review = self._reviewer.review_conversation(conversation)
        print("\n" + self._paint(f"— {example['title']} —", "bold") + "\n")
        for index, message in enumerate(conversation.messages):
            found = [f for f in review.findings if f.message_index == index]
            if message.role == "customer":
                self._text(message.text, f"  {self._paint(say('demo-customer'), 'dim')} ")
            else:
                self._messages += 1
                self._reply(message.text, found)
        if "promise" in example:
            self._promise(example["promise"])
        self._better(example["better"], conversation)

    def _reply(self, text: str, found: list[Finding]) -> None:
        faults = _gravest(found)
        self._findings += len(faults)
        self._underlined(text, faults)
        by_rule: dict[str, list[Finding]] = {}
        for fault in faults:
            by_rule.setdefault(fault.code, []).append(fault)
        for same in list(by_rule.values())[:_EXPLAINED]:
            self._first_code = self._first_code or same[0].code
            self._explain(same)
        more = sum(map(len, list(by_rule.values())[_EXPLAINED:]))
        if more:
            said = say("demo-more", findings=count(more, "findings"))
            print(self._paint(f"    {said}", "dim"))

    def _underlined(self, text: str, found: list[Finding]) -> None:
        """Print a reply in lines, the words of the findings underlined."""
        flat = text.replace("\n", " ")
        # Marks instead of colours need room: two pairs of signs on a line.
        width = self._width - (0 if self._paint.enabled else 8)
        styles = [""] * len(flat)
        for finding in found:
            length = finding.end - finding.start
            styles[finding.start : finding.end] = [finding.severity] * length
        lead = say("demo-agent")
        at, lines = 0, wrapped(" " * (len(lead) + 3), flat, width, " " * 6)
        for number, line in enumerate(lines):
            words = line[len(lead) + 3 :] if number == 0 else line[6:]
            shown = "".join(
                self._mark(flat[at + start : at + end], styles[at + start])
                for start, end in _runs(styles[at : at + len(words)])
            )
            print((f"  {self._paint(lead, 'bold')} " if number == 0 else " " * 6) + shown)
            at += len(words) + 1

    def _mark(self, words: str, severity: str) -> str:
        words = printable(words)
        if not severity:
            return words
        # Without colours the marks of the rule pages stand in.
        return self._paint(words, severity, "underline") if self._paint.enabled else f"=={words}=="

    def _explain(self, same: list[Finding]) -> None:
        """Say what is wrong with the words that one rule found."""
        finding = same[0]
        code = self._paint(finding.code, finding.severity)
        stop = f" ({self._paint(say('blocks'), 'error')})" if finding.outcome == "block" else ""
        words = ", ".join(dict.fromkeys(_quoted(f.text) for f in same))
        print(f"    {code}{stop} {words}")
        self._text(finding.why, f"      {self._paint(say('why'), 'dim')}: ")
        self._text(finding.advice, f"      {self._paint(say('advice'), 'dim')}: ")

    def _promise(self, promise: dict[str, str]) -> None:
        print()
        for key in ("text", "delivered", "difference"):
            self._text(promise[key], f"  {self._paint(say(f'demo-{key}'), 'note')}: ")

    def _better(self, text: str, conversation: Conversation) -> None:
        review = self._reviewer.review(
            text,
            conversation.customer_texts_before(len(conversation.messages)),
            conversation.channel,
        )
        merits = list(dict.fromkeys(f.code for f in review.findings if not f.is_fault))
        print()
        self._text(text.replace("\n", " "), f"  {self._paint(say('demo-better'), 'info')} ")
        if merits:
            seen = ", ".join(self._paint(code, "info") for code in merits)
            print(f"    {say('demo-merits', codes=seen)}")

    def farewell(self) -> None:
        """Say how much was found and what to try next."""
        found = {
            "findings": count(self._findings, "findings"),
            "messages": count(self._messages, "messages"),
        }
        print("\n" + self._paint(say("demo-end", **found), "bold"))
        print(say("demo-next", code=self._first_code or "APO02"))

    def _text(self, text: str, lead: str = "") -> None:
        for line in wrapped(lead, text, self._width, "      " if lead else ""):
            print(line)


def _gravest(found: list[Finding]) -> list[Finding]:
    """Faults, the gravest first, one for each stretch of words."""
    faults = sorted(
        (f for f in found if f.is_fault), key=lambda f: (-SEVERITIES.index(f.severity), f.start)
    )
    out: list[Finding] = []
    for fault in faults:
        if not any(fault.start < other.end and other.start < fault.end for other in out):
            out.append(fault)
    return out


def _runs(styles: list[str]) -> list[tuple[int, int]]:
    """Stretches of one style."""
    borders = [i for i in range(1, len(styles)) if styles[i] != styles[i - 1]]
    return list(pairwise((0, *borders, len(styles)))) if styles else []


def _quoted(text: str) -> str:
    words = printable(" ".join(text.split()))
    if len(words) > _LONGEST:
        words = words[: _LONGEST - 1].rstrip() + "…"
    return say("quoted", words=words) if words else say("fix-blank")
